import type { DataFiles } from '../../data/importer/data-files.ts'
import type { Annotations } from '../plan/annotations.ts'
import type { Glossary } from '../plan/glossary.ts'
import type { Plan } from '../plan/plan.ts'
import type { Numbers } from '../plan/series.ts'
import { openDataFiles } from './open-data-files.ts'
import { dataFolder } from '../open-data/tables/open-data-tables.ts'

/**
 * What an edition is published and kept as, by file name: the data files and the city's text as they stand, the tables,
 * those of the charts and their datapackage.json. Not the list of editions, which goes on.
 */
export function editionFiles(files: DataFiles, sourceText: string): Map<string, string> {
  const plan = JSON.parse(files['plan.json']) as Plan
  const annotations = JSON.parse(files['annotations.json']) as Annotations
  const numbers = JSON.parse(files['numbers.json']) as Numbers
  const glossary = JSON.parse(files['glossary.json']) as Glossary
  const tables = openDataFiles({ plan, annotations, numbers, glossary })
  return new Map([
    ...Object.entries(files).filter(([name]) => name !== 'editions.json'),
    ['source.txt', sourceText],
    ...[...tables].map(([path, text]) => [path.slice(dataFolder.length), text] as const),
  ])
}
