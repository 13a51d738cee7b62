import { pages } from '../../shell/pages/messages.ts'

const pageNames: Readonly<Record<string, string>> = {
  'offline/pages.txt': 'すべてのページの文章',
  'offline/shell.txt': 'アドレスが見つからないときのページ',
}

/** Files of the build by the name that src/build/chunks.ts, or the build itself, gives them. */
const partNames: Readonly<Record<string, string>> = {
  index: 'アプリの入口',
  start: 'アプリの本体',
  libraries: 'アプリの土台',
  style: '色と文字の見た目',
  data: '市の表のデータ',
  'data-glossary': '用語のデータ',
  'data-guide': '暮らしの場面のデータ',
  'data-numbers': '数字のデータ',
  'data-search-lexicon': '検索のデータ',
  'data-theme-articles': 'テーマのデータ',
  'numbers-charts-canvas': '図を描くしくみ',
  'before-paint': '表示の設定',
  'short-pages': 'メニューなどの短いページ',
}

const viewNames: Readonly<Record<string, string>> = {
  home: 'ホーム',
  policy: '分野のページ',
  project: '事業のページ',
  theme: 'テーマのページ',
  year: '年度のページ',
}

const titles: Readonly<Record<string, { title: string } | undefined>> = pages

/**
 * A name for a stored file that readers know: that of the page it belongs to, where it belongs to one. `path`: under
 * the app's base.
 */
export function storedName(path: string): string {
  const page = pageNames[path]
  if (page !== undefined) return page
  const part = /^assets\/(.+)-[\w-]{8}\.\w+$/.exec(path)?.[1] ?? ''
  const view = /^([A-Z]\w*)View$/.exec(part)?.[1]
  // Any other file is named for what it holds, and a room that is a page for that page.
  const [room = ''] = part.split('-')
  if (view === undefined) return partNames[part] ?? titles[room]?.title ?? 'ページの部品'
  const name = view.charAt(0).toLowerCase() + view.slice(1)
  return viewNames[name] ?? titles[name]?.title ?? 'ページの部品'
}
