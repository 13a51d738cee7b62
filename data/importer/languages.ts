import type { Plan } from '../../src/plan/plan.ts'
import { faultIn, type Fault } from './faults.ts'
import type { LanguageFolder } from './language-files.ts'
import { translatedPlanFaults } from './translated-plan.ts'

/** The faults of every language: each text of the plan is there once, beside its original, with the same numbers. */
export function languageFaults(languages: readonly LanguageFolder[], plan: Plan): Fault[] {
  const published = languages.map(({ files }) => files['language.json'].published)
  return languages.flatMap((folder, index) => [
    ...languageFault(folder, published.indexOf(folder.files['language.json'].published) < index),
    ...translatedPlanFaults(folder, plan),
  ])
}

function languageFault({ folder, files }: LanguageFolder, taken: boolean): Fault[] {
  const file = `languages/${folder}/language.json`
  const { tag, names, published } = files['language.json']
  const all = JSON.stringify(files['plan.json'])
  return [
    ...(tag === folder ? [] : [faultIn(file, `tagは、フォルダーの名前と同じ「${folder}」にしてください`)]),
    ...(taken ? [faultIn(file, `published「${published}」は、ほかの言語が使っています。別の名前にしてください`)] : []),
    ...names
      .filter((name) => !all.includes(name))
      .map((name) => faultIn(file, `namesの「${name}」は、どの訳にもありません。消してください`)),
  ]
}
