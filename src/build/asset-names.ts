const TRANSLATION = /annotations\/(?:languages\/([\w-]+)\/\w+|(easy)-japanese)\.json$/

/**
 * The name of a file that a script asks for by its address. What only some readers choose says in its name which choice
 * it belongs to (`src/offline/shared/chosen-files.ts`).
 */
export function assetFileNames({ originalFileNames = [] }: { originalFileNames?: readonly string[] }): string {
  const found = originalFileNames.map((name) => TRANSLATION.exec(name)).find((match) => match !== null)
  return found ? `assets/chosen-${found[1] ?? found[2] ?? ''}-[hash][extname]` : 'assets/[name]-[hash][extname]'
}
