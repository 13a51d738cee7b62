import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { emptyFilter, filterProjects, type ProjectFilter } from '../../plan/project-filter.ts'
import { type ListView, recordsListed, recordsOf } from '../../plan/project-list.ts'
import { projectsInPrintedOrder } from '../../plan/records.ts'
import { useContent } from '../../record/content/use-content.ts'

/**
 * The filter of the project list, how it is shown, and what matches. The address holds the same filter and view; the
 * page keeps both equal.
 */
export const useFilterStore = defineStore('filter', () => {
  const { plan, annotations } = useContent()
  const printed = projectsInPrintedOrder(plan)
  const filter = ref<ProjectFilter>({ ...emptyFilter })
  const view = ref<ListView>('projects')
  const projects = computed(() => filterProjects(printed, filter.value, annotations))
  const years = computed(() => recordsListed(projects.value, filter.value.year, plan.fiscalYears))
  const count = computed(() => countOf(filter.value))

  /** How many projects or records are shown with this filter. */
  function countOf(of: ProjectFilter): number {
    const matching = filterProjects(printed, of, annotations)
    return view.value === 'projects' ? matching.length : recordsOf(matching, of.year).length
  }

  return { filter, view, projects, years, count, countOf }
})
