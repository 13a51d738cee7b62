import { type Component, defineComponent, h, onMounted, ref } from 'vue'

const CONTENT = '[data-built-page]'

/**
 * A page as the build drew it, for a route: from the document where it is open, otherwise from its file, which the worker
 * has stored like every page. For a page that is text, links and folds, so that the app needs neither its view nor its
 * data. Rejects where the file does not come or is another page.
 */
export async function builtPage(address: string): Promise<{ default: Component }> {
  return { default: pageOf(document.querySelector(CONTENT) ?? (await fetchedContent(address))) }
}

/** Hydrated, it leaves what stands in the document as it is: it has no children of its own. */
function pageOf(content: Element): Component {
  return defineComponent({
    setup() {
      const root = ref<HTMLElement | null>(null)
      onMounted(() => {
        if (root.value?.childElementCount === 0) root.value.append(...document.importNode(content, true).childNodes)
      })
      return () => h('div', { ref: root, 'data-built-page': '' })
    },
  })
}

/** The worker knows by the header that a page is asked for, and answers with the stored one. */
async function fetchedContent(address: string): Promise<Element> {
  const response = await fetch(import.meta.env.BASE_URL + address.slice(1), { headers: { Accept: 'text/html' } })
  // The parsed document has the policy of this one, which knows no other page's style and would report it.
  const html = (await response.text()).replace(/<style\b[\s\S]*?<\/style>/gu, '')
  const page = new DOMParser().parseFromString(html, 'text/html')
  const content = page.querySelector(CONTENT)
  if (!response.ok || content === null) throw new Error(`the page ${address} did not come`)
  return content
}
