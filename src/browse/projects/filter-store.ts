import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { emptyFilter, filterProjects, type ProjectFilter } from '../../plan/project-filter.ts'
import { projectsInPrintedOrder } from '../../plan/records.ts'
import { useContent } from '../../record/content/use-content.ts'

/** What the list of projects is narrowed by, and the projects that fit. The address holds the same; the view keeps both in step. */
export const useFilterStore = defineStore('filter', () => {
  const { plan, annotations } = useContent()
  const filter = ref<ProjectFilter>({ ...emptyFilter })
  const projects = computed(() => filterProjects(projectsInPrintedOrder(plan), filter.value, annotations))
  return { filter, projects }
})
