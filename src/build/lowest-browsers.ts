/** A browser's name in a browserslist, and as a target of the build. */
const TARGET_NAMES: Readonly<Record<string, string>> = { ios_saf: 'ios' }

/**
 * The targets of the style sheet for the list of lowest browsers in package.json: `ios_saf >= 15.4` becomes `ios15.4`.
 * Throws for a line of another form, which the build would understand otherwise than the linter.
 */
export function cssTargets(browserslist: readonly string[]): string[] {
  return browserslist.map((line) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? []
    if (name === undefined || version === undefined) throw new Error(`browserslist: "${line}" is not "name >= version"`)
    return `${TARGET_NAMES[name] ?? name}${version}`
  })
}
