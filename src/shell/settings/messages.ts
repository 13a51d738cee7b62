export const settingsText = {
  lead: '選ぶとすぐに変わります。選んだことはこの端末だけに保存され、どこにも送られません。',
  theme: '明るさ',
  themes: { automatic: '端末に合わせる', light: '明るい', dark: '暗い' },
  textSize: '文字の大きさ',
  textSizes: { standard: '標準', large: '大きい', largest: 'とても大きい' },
  yearFirst: '年度の書き方',
  yearFirsts: { era: '平成22年度（和暦）', western: '2010年度（西暦）' },
  sample: '見え方',
  withoutScript: '設定を変えるにはJavaScriptが必要です。文字の大きさと明るさは、ブラウザーの設定でも変えられます。',
}
