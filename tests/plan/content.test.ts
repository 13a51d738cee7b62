import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultsOf } from '../../src/build/prerender/content-check.ts'
import { readContent } from '../../src/plan/content.ts'
import { PLAN_SCHEMA_VERSION, ANNOTATIONS_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import { committedFiles, committedText } from './committed-content.ts'

it('the committed data is accepted whole, with every line of the source', () => {
  const result = readContent(committedFiles())
  if (result.kind === 'refused') throw new Error('refused')
  expect(result.content.plan).toEqual(committedFiles().plan)
  expect(result.content.annotations).toEqual(committedFiles().annotations)
  expect(result.content.lines.join('\n')).toBe(committedText.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
})

it('the committed data fits its schemas', () => {
  expect(faultsOf(committedFiles())).toEqual([])
})

it('a plan or a annotations of any other version is refused with its name and the version found', () => {
  const expected = { plan: PLAN_SCHEMA_VERSION, annotations: ANNOTATIONS_SCHEMA_VERSION }
  const version = fc.oneof(fc.jsonValue(), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }).map(String))
  fc.assert(
    fc.property(fc.constantFrom('plan' as const, 'annotations' as const), version, (file, found) => {
      fc.pre(found !== expected[file])
      const files = committedFiles()
      const changed = { ...files, [file]: { ...(files[file] as object), schemaVersion: found } }
      expect(readContent(changed)).toEqual({ kind: 'refused', reason: { file, found, expected: expected[file] } })
    }),
  )
})

it('whatever arrives instead of a plan is refused and does not throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (plan) => {
      fc.pre(typeof plan !== 'object' || plan === null || !('schemaVersion' in plan))
      expect(readContent({ ...committedFiles(), plan })).toEqual({
        kind: 'refused',
        reason: { file: 'plan', found: undefined, expected: PLAN_SCHEMA_VERSION },
      })
    }),
  )
})

it('a fault in the data is told with its file and its place', () => {
  const files = committedFiles()
  const { projects } = files.plan as { projects: { title: unknown }[] }
  const last = projects.length - 1
  projects[last] = { ...projects[last], title: 4 }
  expect(faultsOf(files)).toEqual([expect.stringContaining(`plan.json: projects.${last}.title: `)])
  expect(faultsOf({ ...committedFiles(), annotations: {} }).length).toBeGreaterThan(1)
})
