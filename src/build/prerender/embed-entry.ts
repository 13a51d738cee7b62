import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { type EmbedPage, embedPages } from '../../embeds/embed-pages.ts'
import EmbedView from '../../embeds/EmbedView.vue'
import { embedText } from '../../embeds/messages.ts'
import type { Content } from '../../plan/content.ts'
import type { Numbers } from '../../plan/series.ts'
import { appContent, contentKey } from '../../record/content/use-content.ts'
import type { RenderedEmbed } from './prerender-entry.ts'

async function render(content: Content, { address, name, card }: EmbedPage): Promise<RenderedEmbed> {
  const app = createSSRApp(EmbedView, { card }).provide(contentKey, appContent(content))
  const { appName } = content.annotations.city
  return { address, page: card.address, title: embedText.title(name, appName), html: await renderToString(app) }
}

/** Every page that other sites show in a frame. */
export function renderEmbeds(content: Content, numbers: Numbers): Promise<RenderedEmbed[]> {
  return Promise.all(
    embedPages(content.plan, { ...content.annotations, ...numbers }).map((page) => render(content, page)),
  )
}
