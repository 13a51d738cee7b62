import {
  aboutAddress,
  glossaryAddress,
  guideAddress,
  hasPage,
  homeAddress,
  projectAddress,
  projectsAddress,
  themeAddress,
  themesAddress,
} from '../plan/addresses.ts'
import { planParts } from '../plan/plan-parts.ts'
import type { Content } from '../plan/content.ts'
import { filled, type Translation } from './translation.ts'
import { type Translated, translatedName } from './translated.ts'

/** A page that every language has. `address`: of the same page in Japanese. */
export type LanguagePage =
  | { kind: 'home' | 'projects' | 'themes' | 'guide' | 'glossary' | 'about'; address: string }
  | { kind: 'project'; address: string; number: number; title: string; id: string }
  | { kind: 'theme'; address: string; slug: string; title: string; id: string }

/** The sections of a language's pages, in the order of their navigation. */
const languageSections = [
  { kind: 'home', address: homeAddress },
  { kind: 'projects', address: projectsAddress },
  { kind: 'themes', address: themesAddress },
  { kind: 'guide', address: guideAddress },
  { kind: 'glossary', address: glossaryAddress },
  { kind: 'about', address: aboutAddress },
] as const satisfies readonly LanguagePage[]

/** The sections that the plan has. */
export function sectionsOf({
  plan,
  annotations,
}: Pick<Content, 'plan' | 'annotations'>): (typeof languageSections)[number][] {
  const parts = planParts(plan, annotations)
  return languageSections.filter(({ address }) => hasPage(parts, address))
}

/** The pages of every language, in the order in which they are built. */
export function languagePages({ plan, annotations }: Pick<Content, 'plan' | 'annotations'>): LanguagePage[] {
  return [
    ...sectionsOf({ plan, annotations }),
    ...plan.projects.map(({ number, title }) => ({
      kind: 'project' as const,
      address: projectAddress(number),
      number,
      title,
      id: `p${number}`,
    })),
    ...annotations.themes.map(({ slug, title }) => ({
      kind: 'theme' as const,
      address: themeAddress(slug),
      slug,
      title,
      id: slug,
    })),
  ]
}

/** The address of a page in a language: '/projects/1/' -> '/en/projects/1/'. */
export function languageAddress(tag: string, address: string): string {
  return `/${tag}${address}`
}

/** The heading of a page in the language, or the Japanese one where it has no translation. */
export function languageHeading(translation: Translation, page: LanguagePage): Translated {
  const { words } = translation
  if (page.kind === 'home') return { text: words.appName, translated: true }
  if (page.kind === 'project' || page.kind === 'theme') return translatedName(translation, page.title, page.id)
  return { text: words.pages[page.kind], translated: true }
}

/** The sections above a page, where they are not the home page alone. */
const ABOVE: Readonly<Partial<Record<LanguagePage['kind'], readonly LanguagePage['kind'][]>>> = {
  home: [],
  project: ['home', 'projects'],
  theme: ['home', 'themes'],
}

/** The pages from the home page of the language down to a page, which is the last. */
export function languageTrail(
  content: Pick<Content, 'plan' | 'annotations'>,
  translation: Translation,
  page: LanguagePage,
): { address: string; name: string }[] {
  const kinds = ABOVE[page.kind] ?? ['home']
  const sections = sectionsOf(content).filter(({ kind }) => kinds.includes(kind))
  return [...sections, page].map((one) => ({
    address: languageAddress(translation.tag, one.address),
    name: languageHeading(translation, one).text,
  }))
}

/** The title and the description of a page in the language. */
export function languagePageWords(
  translation: Translation,
  page: LanguagePage,
): { title: string; description: string } {
  const { words } = translation
  const title = languageHeading(translation, page).text
  const name = page.kind === 'project' ? `${filled(words.project, { number: page.number })}: ${title}` : title
  return {
    title: page.kind === 'home' ? `${words.appName} – ${words.lead}` : `${name} – ${words.appName}`,
    description: filled(words.descriptions[page.kind], { title }),
  }
}
