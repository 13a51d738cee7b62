import { builtFile } from './built-pages.ts'

/** A chunk of the build, from Vite's manifest. */
export interface BuiltPart {
  file: string
  imports?: string[]
  isDynamicEntry?: boolean
}

/** Every chunk of the build, by the file of src that it was made of. */
export const builtParts = JSON.parse(builtFile('.vite/manifest.json')) as Record<string, BuiltPart>

export const CHART_SOURCE = 'src/numbers/charts/canvas/draw.ts'

/** The file of the build that holds Chart.js, and no other does. */
export const chartFile = builtParts[CHART_SOURCE]?.file ?? ''
