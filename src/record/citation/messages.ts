import type { CitationForm } from './citation-forms.ts'

const forms: Record<CitationForm, string> = {
  text: '文章',
  short: '発表で使う短い形',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
}

/** The words of a citation and of its panel. */
export const citationText = {
  legend: '引用の形',
  forms,
  field: (form: string) => `引用（${form}）`,
  copy: 'コピー',
  copied: 'コピーしました。',
  notCopied: 'このボタンではコピーできません。上の文字を選んでコピーしてください。',
  note: (words: boolean) =>
    `${words ? 'はじめのかっこの中が、市の表の言葉です。' : ''}アドレスと版は、このアプリのものです。`,
  document: (city: string, title: string, lines: string) => `${city}『${title}』${lines}`,
  number: (label: string, values: string, basis: string) => `数：${label}（題はこのアプリ）${values}（${basis}）`,
  ourNote: (note: string) => `このアプリの注：${note}`,
  /** Behind quoted words or numbers of which there are more. */
  others: 'ほか',
  edition: (appName: string, day: string) => `${appName}、${day}につくった版`,
  read: (address: string, readOn: string) => `${address}（${readOn}に閲覧）`,
  hash: (sha256: string) => `元のファイルのSHA-256：${sha256}`,
}
