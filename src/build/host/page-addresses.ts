import { readdir } from 'node:fs/promises'
import { relative, sep } from 'node:path'

/** The addresses of a built folder that end with a slash: '/' for index.html, '/projects/1/' for projects/1/index.html. */
export async function pageAddresses(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const pages = entries.filter((entry) => entry.isFile() && entry.name === 'index.html')
  return new Set(pages.map((entry) => toAddress(relative(folder, entry.parentPath))))
}

function toAddress(folder: string): string {
  return folder === '' ? '/' : `/${folder.split(sep).join('/')}/`
}
