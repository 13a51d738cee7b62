import { escapeHtml } from '../../src/build/escape-html.ts'
import type { BenchContent, BenchLine, BenchProject } from './bench-content.ts'

const CSS =
  ':root{color-scheme:light dark}body{font:16px/1.75 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:0 1rem 3rem}' +
  'nav a{display:inline-block;padding:.5rem .75rem .5rem 0}h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.15rem}' +
  'li{margin:.35rem 0}li>a{display:inline-block;padding:.45rem 0}svg{width:100%;height:auto}'
const CHART = { width: 360, height: 220, foot: 24 }

/** The plain pages by their addresses: a list, a page for each project, a chart as inline SVG. No script at all. */
export function plainPages(content: BenchContent): Map<string, string> {
  return new Map([
    ['/', plainPage(content.title, listBody(content))],
    ['/chart/', plainPage(content.chart.title, chartBody(content))],
    ...content.projects.map((project): [string, string] => [
      `/projects/${project.number}/`,
      plainPage(project.title, projectBody(project)),
    ]),
  ])
}

function plainPage(title: string, body: string): string {
  const name = escapeHtml(title)
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title><link rel="icon" href="data:,"><style>${CSS}</style></head>
<body><nav><a href="/">一覧</a><a href="/chart/">グラフ</a></nav><main><h1>${name}</h1>
${body}
</main></body></html>
`
}

function listBody({ policies, projects }: BenchContent): string {
  const row = ({ number, title }: BenchProject) =>
    `<li><a href="/projects/${number}/">${number}. ${escapeHtml(title)}</a></li>`
  return policies
    .map(({ code, title }) => {
      const rows = projects.filter(({ policy }) => policy === code).map(row)
      return `<h2>${code} ${escapeHtml(title)}</h2>\n${listOf(rows)}`
    })
    .join('\n')
}

function projectBody({ departments, overview, achievements }: BenchProject): string {
  return [
    `<p>${escapeHtml(departments.join('、'))}</p>`,
    `<h2>事業内容</h2>`,
    listOf(overview.map((text) => `<li>${escapeHtml(text)}</li>`)),
    `<h2>主な実績</h2>`,
    listOf(achievements.map(lineHtml)),
  ].join('\n')
}

function lineHtml({ text, lines }: BenchLine): string {
  return `<li>${escapeHtml(text)}${lines.length === 0 ? '' : listOf(lines.map(lineHtml))}</li>`
}

function listOf(items: readonly string[]): string {
  return `<ul>${items.join('\n')}</ul>`
}

function chartBody({ chart: { title, unit, labels, values } }: BenchContent): string {
  const { width, height, foot } = CHART
  const column = width / values.length
  const highest = Math.max(...values)
  const bars = values.map((value, index) => {
    const tall = ((height - foot) * value) / highest
    return (
      `<rect x="${column * (index + 0.15)}" y="${height - foot - tall}" width="${column * 0.7}" height="${tall}"/>` +
      `<text x="${column * (index + 0.5)}" y="${height - 6}" text-anchor="middle">${labels[index]}</text>`
    )
  })
  const rows = values.map((value, index) => `<tr><th>${labels[index]}</th><td>${value}${escapeHtml(unit)}</td></tr>`)
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}" font-size="12" fill="currentColor">${bars.join('')}</svg>
<table>${rows.join('')}</table>`
}
