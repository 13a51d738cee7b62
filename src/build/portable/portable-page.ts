import { escapeHtml } from '../escape-html.ts'
import { editionMark, withLengthFooter } from '../../offline/shared/portable-file.ts'
import { stylesForAll } from '../prerender/page-styles.ts'
import { sourceHash } from '../prerender/security-policy.ts'
import { withShortClasses } from './short-classes.ts'

/**
 * In the app the dark theme depends on an attribute that a script sets. The file follows the device's setting, also
 * without a script.
 */
const DARK_BY_ATTRIBUTE = /@media screen\s*\{\s*(?:\.night,\s*)?:root\[data-theme=(?:dark|"dark"|'dark')\]\s*\{/

/** What the script draws readings with: its styles are needed though the file is built without it. */
const RUBY = '<ruby><rt data-wide></rt></ruby>'

export interface PortableParts {
  title: string
  description: string
  /** The day of its data, `2026-11-22`. */
  date: string
  /** The rendered body, and every style rule that it could need. */
  html: string
  styleSheet: string
  script: string
}

/** A style sheet whose dark theme follows the device's setting. Throws where it has no dark theme in the app's form. */
export function darkByDevice(styleSheet: string): string {
  if (!DARK_BY_ATTRIBUTE.test(styleSheet)) throw new Error('the style sheet has no dark theme by data-theme')
  return styleSheet.replace(DARK_BY_ATTRIBUTE, '@media screen and (prefers-color-scheme: dark){:root{')
}

/**
 * Composes the portable edition: one file whose policy allows no request at all. Throws where a part would close its
 * own element, or has something that the policy would block.
 */
export async function portablePage({ title, description, date, script, ...whole }: PortableParts): Promise<string> {
  const sheet = await stylesForAll(whole.html + RUBY, darkByDevice(whole.styleSheet))
  const { html, styles } = withShortClasses({ html: whole.html, styles: sheet }, script)
  if (/<\/script/i.test(script)) throw new Error('the script of the portable edition would end its own element')
  if (/<\/style/i.test(styles)) throw new Error('the style sheet of the portable edition would end its own element')
  if (html.includes(' style="')) throw new Error('the portable edition has a style attribute, which the policy blocks')
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = [
    '<!doctype html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    editionMark(date),
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="format-detection" content="telephone=no">',
    `<style>${styles}</style>`,
    `<script>${script}</script>`,
    '</head>',
    `<body>${html}</body>`,
    '</html>',
    '',
  ]
  return withLengthFooter(page.join('\n'))
}
