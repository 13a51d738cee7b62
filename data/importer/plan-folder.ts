import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'

/**
 * The folder of the plan that is imported and built, absolute: `data`, or the one that the setting PLAN_FOLDER names from
 * the project's folder `root`. Throws where that folder does not exist.
 */
export function planFolder(root: string, setting = process.env['PLAN_FOLDER']): string {
  const { folder, fault } = foundFolder(root, setting)
  if (fault !== null) throw new Error(fault)
  return folder
}

/**
 * Runs a command in the plan's folder, prints its lines and sets the exit code of the process. A folder that does not exist
 * is one such line.
 */
export async function runInPlanFolder(
  root: string,
  command: (folder: string, print: (line: string) => void) => number | Promise<number>,
): Promise<void> {
  const print = (line: string): void => console.error(line)
  const { folder, fault } = foundFolder(root, process.env['PLAN_FOLDER'])
  if (fault !== null) print(fault)
  process.exitCode = fault === null ? await command(folder, print) : 1
}

/** A plan's folder as messages name it: from the project's folder `root`, or absolute where it lies outside of that. */
export function folderName(root: string, folder: string): string {
  const inside = relative(root, folder).replaceAll('\\', '/')
  return inside.startsWith('..') || isAbsolute(inside) ? folder : inside
}

function foundFolder(root: string, setting: string | undefined): { folder: string; fault: string | null } {
  const name = setting === undefined || setting === '' ? 'data' : setting
  const folder = resolve(root, name)
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  const way = `名前を確かめてください。新しく作るなら npm run new-plan -- ${name}`
  return { folder, fault: isThere ? null : `PLAN_FOLDERの「${name}」というフォルダーがありません。${way}` }
}
