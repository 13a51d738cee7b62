import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runImport } from '../../data/importer/run-import.ts'
import { editionFiles } from '../../src/build/edition-files.ts'
import { writePlanFolder } from '../made-up/plan-folder.ts'
import { runQuietly } from '../run/run-command.ts'

test('with another city’s plan the unit tests are green, and say in a line which are not there', async () => {
  test.setTimeout(3_600_000)
  const folder = mkdtempSync(join(tmpdir(), 'other-plan-'))
  try {
    writePlanFolder(folder, 2017, 6)
    const said: string[] = []
    expect(
      runImport(folder, (line) => said.push(line), editionFiles),
      said.join('\n'),
    ).toBe(0)
    const { exitCode, output } = await runQuietly('npm', ['run', '--silent', 'test:unit'], { PLAN_FOLDER: folder })
    expect(exitCode, output).toBe(0)
    expect(output.match(/are of .*: with hinata-midori they are not there/gu)).toHaveLength(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
