import { toJsonSchema } from '@valibot/to-json-schema'
import { faultText } from '../../data/importer/faults.ts'
import { languageFolders } from '../../data/importer/language-files.ts'
import { TranslatedPlanSchema } from '../plan/languages.ts'

/**
 * The translations that the build publishes, by address: for each language's folder one file with the records of the plan
 * and of the themes by id, and its JSON Schema. `folder`: the data directory. Throws where a folder cannot be read.
 */
export function publishedLanguages(folder: string): Map<string, string> {
  const { value: languages, faults } = languageFolders(folder)
  if (faults.length > 0) throw new Error(faults.map(faultText).join('\n'))
  const shape = pretty(toJsonSchema(TranslatedPlanSchema))
  return new Map(
    languages.flatMap(({ files }): [string, string][] => {
      const path = `data/${files['language.json'].published}`
      return [
        [`${path}.json`, pretty([...files['plan.json'], ...files['themes.json']])],
        [`${path}.schema.json`, shape],
      ]
    }),
  )
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
