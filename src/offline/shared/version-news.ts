/** What a new version says about itself to pages of the version before. */
export interface VersionNews {
  version: string
  /** The day of its data. */
  date: string
  /** One line: what is new in its data. */
  changed: string
}

/** Reads a version's news from a message; null for anything else, because another version may use another form. */
export function readVersionNews(message: unknown): VersionNews | null {
  const { version, date, changed } = Object(message) as Partial<Record<keyof VersionNews, unknown>>
  return typeof version === 'string' && typeof date === 'string' && typeof changed === 'string'
    ? { version, date, changed }
    : null
}
