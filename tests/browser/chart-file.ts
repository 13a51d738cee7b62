import { builtFile } from './built-pages.ts'

/** A part of the build, as the list beside it tells. */
export interface BuiltPart {
  file: string
  imports?: string[]
  isDynamicEntry?: boolean
}

/** Every part of the build by the file of src that it was made of. */
export const builtParts = JSON.parse(builtFile('.vite/manifest.json')) as Record<string, BuiltPart>

export const CHART_SOURCE = 'src/numbers/charts/canvas/draw.ts'

/** The file of the build that holds Chart.js, and no other does. */
export const chartFile = builtParts[CHART_SOURCE]?.file ?? ''
