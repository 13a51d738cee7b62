import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDataFiles } from '../../src/build/open-data-files.ts'
import { committedFiles, committedSource } from '../open-data/open-data-source.ts'

const files = openDataFiles(committedSource, '1.2.3')
const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
  version: string
  resources: { path: string; bytes: number; hash: string }[]
}

describe('the files of open data', () => {
  it('are byte for byte what the page makes without a network', () => {
    const inPage = [...committedFiles].map(([name, text]) => [`data/${name}.csv`, new TextEncoder().encode(text)])
    const built = [...files].filter(([path]) => path.endsWith('.csv'))
    expect(built.map(([path, text]) => [path, new Uint8Array(Buffer.from(text))])).toEqual(inPage)
  })

  it('are described with their size and SHA-256, and with the app’s version', () => {
    expect(described.version).toBe('1.2.3')
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
    expect(() => openDataFiles({ ...committedSource, plan }, '1.2.3')).toThrow('a spreadsheet would run')
  })
})
