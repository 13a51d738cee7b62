/**
 * The folder of the project, if it can be built there. Throws where its path has a letter that Vite reads as the end of a
 * file's name: it would warn, and then not find what it has just written.
 */
export function projectFolder(path: string): string {
  const letter = /[#?]/.exec(path)?.[0]
  if (letter === undefined) return path
  throw new Error(`Vite cannot build in a folder with "${letter}" in its path: rename or move it (${path})`)
}
