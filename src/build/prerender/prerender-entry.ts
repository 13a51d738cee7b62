import type { Content } from '../../plan/content.ts'
import type { LanguagePreview } from '../previews/language-preview.ts'
import type { LazyData } from '../../plan/lazy-data.ts'
import type { TrailPage } from '../../shell/pages/page-above.ts'

/** A prerendered page: the HTML of the app, and its title and description. */
export interface RenderedPage {
  html: string
  words: { title: string; description: string }
}

/** A page of the app, with the pages above it and itself, from the home page down; none where it has no trail. */
export interface RenderedAppPage extends RenderedPage {
  trail: readonly TrailPage[]
}

/** A page of a language: its own address, and that of the same page in Japanese. */
export interface RenderedLanguagePage extends RenderedPage {
  /** Its `lang`. */
  language: string
  address: string
  japanese: string
  /** The pages of the language above it and itself, from its home page down. */
  trail: readonly TrailPage[]
  /** The words of its own picture beside a link; null where that of the language's home page stands for it. */
  picture: LanguagePreview | null
}

/** A page that other sites show in a frame: its own address, and that of the page it is of. */
export interface RenderedEmbed {
  address: string
  page: string
  title: string
  html: string
}

/**
 * What entry.ts gives the build. The build imports this type and not that of the entry: with the entry it would import
 * the app's components, which need the types of a browser.
 */
export interface PrerenderEntry {
  /** Every address that becomes a file. */
  addresses: readonly string[]
  /** The script that runs before the first paint. */
  beforePaintScript: string
  content: Content
  lazyData: LazyData
  /** The app's version. */
  version: string
  /** Renders the page of an address; one that the plan does not have becomes the page for unknown addresses. */
  render: (address: string) => Promise<RenderedAppPage>
  /** Renders every page of every language in data/annotations/languages. */
  languages: () => Promise<RenderedLanguagePage[]>
  /** Renders every page that other sites show in a frame. */
  embeds: () => Promise<RenderedEmbed[]>
  /**
   * Renders the body of the portable edition. `publicAddress`: where the app is published, null where it is not known.
   */
  portable: (publicAddress: string | null) => Promise<string>
}
