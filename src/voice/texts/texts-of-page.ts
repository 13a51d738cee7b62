import type { Content } from '../../plan/content.ts'
import { itemsById } from '../../plan/items.ts'
import { projectsOf } from '../../plan/records.ts'
import type { LazyDataAccess } from '../../record/content/lazy-data.ts'
import type { AloudPage } from '../program.ts'
import { achievementTexts, type AloudText, projectTexts } from './aloud-texts.ts'
import { guideTexts } from './guide-texts.ts'
import { themeTexts } from './theme-texts.ts'

/** The texts of what is read, in order. Throws where a data file that they need does not come. */
export async function textsOfPage(
  page: AloudPage,
  { plan, annotations }: Content,
  lazyData: LazyDataAccess,
): Promise<AloudText[]> {
  switch (page.kind) {
    case 'project':
      return projectsOf(plan, [page.number]).flatMap((project) => projectTexts(plan, project, annotations.printed))
    case 'theme': {
      const articles = await lazyData.fetch('themeArticles')
      const themes = annotations.themes.filter(({ slug }) => slug === page.slug)
      return themes.flatMap((theme) => themeTexts(theme, plan, articles))
    }
    case 'guide':
      return guideTexts((await lazyData.fetch('guide')).topics, page.topics, plan)
    case 'record': {
      const achievement = itemsById(plan).get(page.id)?.achievement
      return achievement ? achievementTexts(achievement) : []
    }
  }
}

/** The name of what is read. */
export function nameOfPage(page: AloudPage, { plan, annotations }: Content, guideName: string): string {
  switch (page.kind) {
    case 'project':
      return projectsOf(plan, [page.number])
        .map(({ number, title }) => `${number} ${title}`)
        .join('')
    case 'theme':
      return annotations.themes.find(({ slug }) => slug === page.slug)?.title ?? ''
    case 'guide':
      return guideName
    case 'record':
      return itemsById(plan).get(page.id)?.text ?? ''
  }
}
