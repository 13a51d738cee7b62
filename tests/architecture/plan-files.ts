import { isFirstPlan } from '../plan/first-plan.ts'

/** Whether a file or folder, named from the project's folder or from its data, is one that another plan may do without. */
export function mayLack(path: string): boolean {
  return !isFirstPlan && /^(?:data\/)?(?:annotations|editions|source)\/|^public\/screenshots\//.test(path)
}
