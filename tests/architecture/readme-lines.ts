/** `browser/` may be written with its slash, a file needs its ending: `sw.js` and `404.html` are made by the build. */
const PATH = /^(?!dist[./]|assets\/)[\w.@-]+(?:\/[\w.@-]+)*(?:\/|\.(?:ts|vue|css|json|md|conf|svg|png))$|^index\.html$/

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '')
}

function oneLine(text: string): string {
  return text.replace(/\n(?!\n)/g, ' ')
}

/** The paths that a README names in backticks, as they are written. */
export function pathsIn(text: string): string[] {
  return quoted(text).filter((word) => PATH.test(word))
}

/** The files and folders that a README's tree shows, from the repository's root. */
export function pathsInTree(text: string): string[] {
  const tree = /```\n(data\/[\s\S]*?)```/.exec(text)?.[1] ?? ''
  return tree.split('\n').flatMap((line) => {
    const names = [...(line.match(/^ *(?:[\w.-]+(?:\/|\.ts|\.vue)(?: |$))+/)?.[0] ?? '').matchAll(/\S+/g)]
    return names.map(([name]) => (line.startsWith(' ') ? `src/${name}` : name))
  })
}

/** What a room's README says of imports: `but` where it says `every room but`. */
export interface StatedImports {
  /** Under the README's folder; empty for the room itself. */
  part: string
  but: boolean
  names: readonly string[]
}

/** Reads `May use: …`, `May use every room but: …` and, for a part of a room, `worker/ may use: …`. */
export function importsStated(text: string): StatedImports[] {
  const statement = /(?:`([\w-]+)\/` may use|May use)( every room but)?: ([^.]*)\./g
  return [...oneLine(text).matchAll(statement)].map(([, part = '', but, list = '']) => ({
    part,
    but: but !== undefined,
    names: quoted(list).sort(),
  }))
}

/** Reads `Meets: …`: the rooms whose files are imported although no arrow leads there. */
export function meetingsStated(text: string): string[] {
  return quoted(/Meets: ([^.]*)\./.exec(oneLine(text))?.[1] ?? '').sort()
}

/** How many words `wc -w` counts. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
