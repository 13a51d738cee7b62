import { yearParts } from './western-years.ts'

/**
 * A sentence of ours where no style sheet can choose the notation of years (what is heard or drawn, a description, the
 * single file): 「平成22～24年度
 * （2010～2012年度）に」. Years that have both already, and quotations, stay.
 */
export function inBothNotations(text: string): string {
  return yearParts(text)
    .map(({ text: own, western }) => {
      const other = /[\d～・]+年度?/u.exec(western)?.[0]
      if (western === own || other === undefined || own.includes('年度（')) return own
      return own.replace(/(?:平成|令和)(?:元|[\d～・]|平成|令和)+年度?/u, (years) => `${years}（${other}）`)
    })
    .join('')
}
