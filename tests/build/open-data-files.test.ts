import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDataFiles } from '../../src/build/open-data-files.ts'
import { committedCharts, committedFiles, committedSource } from '../open-data/open-data-source.ts'

const files = openDataFiles(committedSource)
const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
  version: string
  resources: { path: string; bytes: number; hash: string }[]
}

describe('the files of open data', () => {
  it('are byte for byte what the page makes without a network', () => {
    const inPage = [
      ...[...committedFiles].map(([name, text]) => [`data/${name}.csv`, text] as const),
      ...committedCharts.map(({ file, text }) => [`data/series/${file}`, text] as const),
    ].map(([path, text]) => [path, new TextEncoder().encode(text)])
    const built = [...files].filter(([path]) => path.endsWith('.csv'))
    expect(built.map(([path, text]) => [path, new Uint8Array(Buffer.from(text))])).toEqual(inPage)
  })

  it('are described with their size and SHA-256, and with the edition’s date', () => {
    expect(described.version).toBe(committedSource.annotations.edition.date)
    expect(described.resources).toHaveLength(files.size - 1)
    for (const { path, bytes, hash } of described.resources) {
      const content = Buffer.from(files.get(`data/${path}`) ?? '')
      expect(bytes, path).toBe(content.length)
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  it('stop the build where a word of the table would run as a formula', () => {
    const plan = structuredClone(committedSource.plan)
    const [project] = plan.projects
    if (project) project.title = '=HYPERLINK("x")'
    expect(() => openDataFiles({ ...committedSource, plan })).toThrow('a spreadsheet would run')
  })
})
