// @first-plan
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, resolveConfig } from 'vite'
import { expect, it, onTestFinished } from 'vitest'
import { planData } from '../../src/build/plan-data.ts'
import { planFolder } from '../../data/importer/plan-folder.ts'

const APP = `
import plan from '../data/plan.json'
import text from 'source-text'
export default [plan.title, text, Object.keys(import.meta.glob('../data/annotations/languages/*/*.json', { eager: true }))]
`

/** A project with one module in src, a plan in data/ and another one elsewhere. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-data-'))
  const root = join(folder, 'project')
  onTestFinished(() => {
    delete process.env['PLAN_FOLDER']
    rmSync(folder, { recursive: true })
  })
  const files = (folder: string, name: string) => {
    cpSync('data/annotations/languages/en', join(root, folder, 'annotations/languages', name), { recursive: true })
    cpSync('data/source', join(root, folder, 'source'), { recursive: true })
    writeFileSync(join(root, folder, 'plan.json'), JSON.stringify({ title: `the plan of ${name}` }))
    writeFileSync(join(root, folder, 'source/about.json'), JSON.stringify({ file: 'a.txt' }))
    writeFileSync(join(root, folder, 'source/a.txt'), `the text of ${name}`)
  }
  files('data', 'here')
  files('plans/other', 'there')
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/main.ts'), APP)
  return root
}

async function builtCode(root: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [planData()],
    build: { write: false, minify: false, ssr: 'src/main.ts' },
  })
  const outputs = Array.isArray(made) ? made.flatMap((one) => one.output) : 'output' in made ? made.output : []
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

it('without a setting the plan in data/ is built', async () => {
  const code = await builtCode(project())
  for (const words of ['the plan of here', 'the text of here', 'languages/here/plan.json'])
    expect(code).toContain(words)
  expect(code).not.toContain('there')
})

it('the plan that PLAN_FOLDER names is built whole, and nothing of data/', async () => {
  process.env['PLAN_FOLDER'] = 'plans/other'
  const code = await builtCode(project())
  for (const words of ['the plan of there', 'the text of there', 'languages/there/plan.json'])
    expect(code).toContain(words)
  expect(code).not.toMatch(/of here|languages\/here/)
})

it('files of a plan outside the project may be read, by tests too, and still those of the project', async () => {
  const root = project()
  process.env['PLAN_FOLDER'] = '../outside'
  mkdirSync(join(root, '../outside'))
  writeFileSync(join(root, 'package.json'), '{}')
  const { server } = await resolveConfig({ root, configFile: false, plugins: [planData()] }, 'serve')
  expect(server.fs.allow).toEqual(expect.arrayContaining([root, join(root, '../outside')]))
})

it('a folder that does not exist is said with the command that makes it', () => {
  expect(() => planFolder(process.cwd(), 'plans/none')).toThrow('npm run new-plan -- plans/none')
  expect(planFolder(process.cwd(), '')).toBe(join(process.cwd(), 'data'))
})
