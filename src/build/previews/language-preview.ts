import { filled, type Translation } from '../../languages/translation.ts'
import { type LanguagePage, languageAddress, languageHeading } from '../../languages/language-pages.ts'
import { translatedName, translatedText } from '../../languages/translated.ts'
import type { Content } from '../../plan/content.ts'
import type { Project } from '../../plan/plan.ts'
import type { PreviewWords } from './preview-words.ts'

/** The picture of a page in a language, in words: its own, and those that stand on every picture of the language. */
export interface LanguagePreview {
  words: PreviewWords
  appName: string
  /** Whose it is not. */
  unofficial: string
  /** Where it is from, at the foot. */
  source: string
  /** What it shows, for those who do not see it. */
  alt: string
}

type Body = Pick<PreviewWords, 'kind' | 'title'> & { text: string }

/** A translation of more letters would be cut: then it is said what all these pages are about. */
const LONGEST = 150

/**
 * What a project was to do, or the first of its results with no lines below it, in the language: whichever first is short
 * enough. null where nothing is.
 */
function ownText(translation: Translation, project: Project | undefined): string | null {
  const { overview = [], achievements = [] } = project ?? {}
  const single = achievements.filter(({ details }) => details.length === 0)
  const texts = [...overview, ...single].map(({ id, text }) => translatedText(translation, id, text))
  return texts.find((text) => text !== null && text.length <= LONGEST) ?? null
}

/** As it is drawn: the Japanese font has ’ and “ as wide as its own letters, so that a word falls apart at them. */
function withPlainQuotes(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')
}

/** The words of a page that has a picture of its own; null for the others, and where they are not translated. */
function bodyOf(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  translation: Translation,
  page: LanguagePage,
): Body | null {
  const { words } = translation
  const heading = languageHeading(translation, page)
  const title = heading.text.split(/(?<= )/)
  if (page.kind === 'home') return { kind: '', title, text: words.lead }
  if (!heading.translated) return null
  if (page.kind === 'project') {
    const text = ownText(
      translation,
      plan.projects.find(({ number }) => number === page.number),
    )
    return { kind: filled(words.project, { number: page.number }), title, text: text ?? words.lead }
  }
  const theme = page.kind === 'theme' ? annotations.themes.find(({ slug }) => slug === page.slug) : undefined
  const lead = theme && translatedName(translation, theme.lead)
  return lead?.translated === true ? { kind: '', title, text: lead.text } : null
}

/**
 * The picture of a page in a language: its title, and what the project was to do or what the theme is about, in our
 * translation, which is said. null where the page has none of its own.
 */
export function languagePreview(
  content: Pick<Content, 'plan' | 'annotations'>,
  translation: Translation,
  page: LanguagePage,
): LanguagePreview | null {
  const body = bodyOf(content, translation, page)
  if (body === null) return null
  const { words } = translation
  const { kind, title, text } = body
  const name = [kind, title.join('')].filter((part) => part !== '').join(': ')
  return {
    words: {
      address: languageAddress(translation.tag, page.address),
      ...{ kind, title: title.map(withPlainQuotes), lines: '', year: null, recorded: null },
      body: { kind: 'ours', text: withPlainQuotes(text), note: withPlainQuotes(words.translated) },
    },
    appName: withPlainQuotes(words.appName),
    unofficial: withPlainQuotes(words.unofficial),
    source: withPlainQuotes(words.source),
    alt: `${name}. ${text} ${words.translated}`,
  }
}
