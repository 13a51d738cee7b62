import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The folder of the plan that is imported and built, absolute: `data`, or the one that the setting PLAN_FOLDER names from
 * the project's folder `root`. Throws where that folder does not exist.
 */
export function planFolder(root: string, setting = process.env['PLAN_FOLDER']): string {
  const folder = resolve(root, setting === undefined || setting === '' ? 'data' : setting)
  if (existsSync(folder)) return folder
  throw new Error(`PLAN_FOLDERの「${setting}」というフォルダーがありません。npm run new-plan -- ${setting} で作れます`)
}
