import { numbersAddress } from './addresses.ts'

/** The folder of the pages that other sites show in a frame. They are no pages of the app. */
export const embedsAddress = '/embed/'

/** The page that other sites show of a project, a theme or a series, by the id of its card: 'project-4', 'theme-disaster'. */
export function embedAddressOf(id: string): string {
  const [, kind, name] = /^(project|theme)-(.+)$/.exec(id) ?? []
  return `${embedsAddress}${kind === undefined ? 'numbers' : `${kind}s`}/${name ?? id}/`
}

/** The page that an embed is of, by the parts of the embed's address: 'projects' and '4'. */
export function pageOfEmbed(kind: string, name: string): string {
  return kind === 'numbers' ? numbersAddress : `/${kind}/${name}/`
}
