import { dayName } from '../../plan/day.ts'

/** The words around the report's data. “適合” stands in a person's result alone. */
export const reportText = {
  principles: ['知覚可能', '操作可能', '理解可能', '堅ろう'],
  count: (criteria: number) => `${criteria}項目`,
  summary: {
    all: 'JISとWCAG 2.2の、レベルAとAAの達成基準',
    noFault: '機械で調べて、問題が見つかっていないもの',
    fault: '機械で調べて、問題が見つかったもの',
    nothing: '機械で調べて、対象がなかったもの',
    onlyPeople: '機械では調べられないもの',
  },
  machine: {
    none: '機械では調べられません。',
    'no-fault': (checked: string, pages: string) => `${checked}。問題は見つかっていません（${pages}）。`,
    fault: (checked: string, pages: string) => `${checked}。問題が見つかっています（${pages}）。`,
    'nothing-to-check': (checked: string, pages: string) => `${checked}。対象がありません（${pages}）。`,
  },
  pages: { all: 'すべてのページ', kinds: '各種類のページ', some: '代表のページ' },
  people: {
    notYet: 'まだ確かめていません。',
    results: { met: '適合', 'not-met': '不適合', 'not-applicable': '適用なし' },
    signed: (result: string, name: string, date: string, note: string) =>
      `${result}。${note}（${dayName(date)}、${name}）`,
  },
  byMachine: '機械',
  byPeople: '人',
  standards: { both: 'JISとWCAG 2.2', jis: 'JISだけ', wcag: 'WCAG 2.2だけ' },
  /** AC: machines judge; AF: machines find, people judge; HC: people find and judge. */
  methods: { 'no-fault': 'ACとHC', fault: 'ACとHC', 'nothing-to-check': 'AF', none: 'HC' },
  openAcr: {
    title: (name: string) => `${name} Accessibility Conformance Report`,
    product: '市の表の記録を読むアプリ（ウェブ）',
    notes:
      '人が確かめて名前を書いた項目だけに、結果を書きます。機械だけが調べた項目は、問題が見つからなくても「not-evaluated」です。',
  },
  place: (level: string, standard: string, method: string) => `レベル${level}、${standard}、方法${method}`,
}

/** The words around the heuristics for charts. */
export const chartHeuristicsText = {
  heading: '図について',
  about:
    '図のアクセシビリティの点検表Chartabilityの50項目のうち、とくに重大とされる14項目です。項目の名前は、このアプリが日本語にしました。',
  machineWords: (machine: { found: 'no-fault' | 'fault'; checked: string } | null) =>
    machine === null
      ? reportText.machine.none
      : `${machine.checked}。${machine.found === 'fault' ? '問題が見つかっています。' : '問題は見つかっていません。'}`,
}
