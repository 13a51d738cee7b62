import { expect, it } from 'vitest'
import { projectFolder } from '../../src/build/project-folder.ts'

it.each(['/home/市民/ayumi', '/srv/ict plan (2)/100% [a]+b', 'C:\\ict\\ayumi'])(
  'the project is built in %s',
  (path) => {
    expect(projectFolder(path)).toBe(path)
  },
)

it.each(['/srv/c#/ayumi', '/srv/why?/ayumi'])('in %s the build says in a line what to do', (path) => {
  expect(() => projectFolder(path)).toThrow(/^[^\n]*rename or move it[^\n]*$/)
})
