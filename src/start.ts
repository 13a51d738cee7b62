import { createWebHistory } from 'vue-router'
import planData from '../data/plan.json'
import readingData from '../data/reading.json'
import sourceText from '../data/source/000_1e99cc098609880a.txt?raw'
import { createPlanApp } from './app.ts'
import { followNavigation } from './navigation.ts'
import { readContent, type VersionRefusal } from './plan/content.ts'
import { noticeText } from './text/site.ts'

function tellRefusal(root: HTMLElement, { file, found, expected }: VersionRefusal) {
  const message = document.createElement('p')
  message.className = 'start-failed'
  message.setAttribute('role', 'alert')
  const reload = document.createElement('a')
  reload.href = location.href
  reload.textContent = noticeText.reload
  message.append(noticeText.refused(file, String(found), expected), reload)
  root.prepend(message)
}

/** The style sheet travels with the page as far as the page needs it; from here on all of it is needed. */
async function useWholeStyleSheet(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[data-whole]')
  if (!link) return
  if (!link.sheet) {
    await new Promise((resolve) => {
      link.addEventListener('load', resolve, { once: true })
      link.addEventListener('error', resolve, { once: true })
    })
  }
  link.media = 'all'
}

/** Makes the page the app. Data that does not fit is refused with a message, and the built page stays readable. */
export async function start(root: HTMLElement): Promise<void> {
  const result = readContent({ plan: planData, reading: readingData, source: sourceText })
  if (result.kind === 'refused') {
    tellRefusal(root, result.reason)
    return
  }
  const rendered = root.childElementCount > 0
  const { app, router, words } = createPlanApp(result.content, createWebHistory(import.meta.env.BASE_URL), rendered)
  await Promise.all([router.isReady(), useWholeStyleSheet()])
  app.mount(root)
  document.title = words().title
  followNavigation(router, () => words().title)
  document.documentElement.dataset['app'] = 'ready'
}
