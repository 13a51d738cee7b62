import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { degreeFaults } from './degree-words.ts'
import { faultIn, type Fault } from './faults.ts'
import type { LanguageFolder } from './language-files.ts'
import { ourOriginals } from './our-originals.ts'
import { planOriginals } from './plan-originals.ts'
import { translatedTextFaults } from './translated-texts.ts'

/** The faults of every language: each text of the plan and of ours is there once, beside its original. */
export function languageFaults(
  languages: readonly LanguageFolder[],
  plan: Plan,
  annotations: AnnotationFiles,
): Fault[] {
  const originals = { 'plan.json': planOriginals(plan), ...ourOriginals(annotations) }
  const published = languages.map(({ files }) => files['language.json'].published)
  return languages.flatMap((language, index) => [
    ...languageFault(language, published.indexOf(language.files['language.json'].published) < index),
    ...TRANSLATED_FILES.flatMap((file) =>
      translatedTextFaults(
        `languages/${language.folder}/${file}`,
        language.files[file],
        originals[file],
        language.files['language.json'],
      ),
    ),
    ...degreesFaults(language),
    ...nameFaults(language),
  ])
}

const TRANSLATED_FILES = ['plan.json', 'themes.json', 'glossary.json', 'guide.json'] as const

/** What happened, happened just so in every file but the glossary, whose explanations say what a word means in general. */
function degreesFaults({ folder, files }: LanguageFolder): Fault[] {
  return (['plan.json', 'themes.json', 'guide.json'] as const).flatMap((file) =>
    files[file].flatMap((record) =>
      ('sentences' in record ? record.sentences : [record]).flatMap(({ original, text }) =>
        degreeFaults(original, text, files['language.json']).map((message) =>
          faultIn(`languages/${folder}/${file}`, `${record.id}：${message}`),
        ),
      ),
    ),
  )
}

/**
 * One text has one translation everywhere: a department, a step or a sentence of ours is found by its Japanese words.
 */
function nameFaults({ folder, files }: LanguageFolder): Fault[] {
  const first = new Map<string, string>()
  return TRANSLATED_FILES.flatMap((file) =>
    files[file].flatMap((text) => {
      if ('sentences' in text) return []
      const known = first.get(text.original) ?? text.text
      first.set(text.original, known)
      if (known === text.text) return []
      const both = `「${known}」と「${text.text}」`
      return [
        faultIn(
          `languages/${folder}/${file}`,
          `${text.id}：「${text.original}」の訳が二つあります（${both}）。同じにしてください`,
        ),
      ]
    }),
  )
}

function languageFault({ folder, files }: LanguageFolder, taken: boolean): Fault[] {
  const file = `languages/${folder}/language.json`
  const { tag, names, published } = files['language.json']
  const all = JSON.stringify(TRANSLATED_FILES.map((name) => files[name]))
  return [
    ...(tag === folder ? [] : [faultIn(file, `tagは、フォルダーの名前と同じ「${folder}」にしてください`)]),
    ...(taken ? [faultIn(file, `published「${published}」は、ほかの言語が使っています。別の名前にしてください`)] : []),
    ...names
      .filter((name) => !all.includes(name))
      .map((name) => faultIn(file, `namesの「${name}」は、どの訳にもありません。消してください`)),
  ]
}
