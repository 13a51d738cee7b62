import '../../ui/styles/index.css'
import '../../furigana/furigana.css'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { PortableContent } from '../../portable/portable-content.ts'
import PortableDocument from '../../portable/PortableDocument.vue'
import { tightHtml } from './tight-html.ts'

/** The HTML of the portable edition's body: the same bytes for the same content. */
export async function renderPortable(content: PortableContent): Promise<string> {
  return tightHtml(await renderToString(createSSRApp({ render: () => h(PortableDocument, { content }) })))
}
