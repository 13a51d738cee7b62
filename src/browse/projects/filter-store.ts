import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { emptyFilter, filterProjects, type ProjectFilter } from '../../plan/project-filter.ts'
import { projectsInPrintedOrder } from '../../plan/records.ts'
import { useContent } from '../../record/content/use-content.ts'

/**
 * The filter of the project list, and the projects that match. The address holds the same filter; the view keeps both
 * equal.
 */
export const useFilterStore = defineStore('filter', () => {
  const { plan, annotations } = useContent()
  const filter = ref<ProjectFilter>({ ...emptyFilter })
  const projects = computed(() => filterProjects(projectsInPrintedOrder(plan), filter.value, annotations))
  return { filter, projects }
})
