import { recordText } from '../../record/notes/messages.ts'

export const yearsText = {
  path: '年度ごとの記録',
  heading: ['年度ごとの', '記録'],
  lead: '表に主な実績が書かれている年度を選ぶと、その年度の実績をまとめて読めます。',
  fiscalYear:
    '年度は4月から翌年3月までの1年間です。平成22年度は、2010年4月から2011年3月まで。2015年3月は平成27年ですが、平成26年度にあたります。',
  fiscalYearHeading: '年度とは',
  mapHeading: ['事業と年度の', '地図'],
  mapNote: `花は「その年度の実績が表に書かれている」しるしです。${recordText.openDot}`,
}
