import { builtFile } from './built-pages.ts'

/** A chunk of the build, from Vite's manifest. */
export interface BuiltPart {
  file: string
  imports?: string[]
}

/** Every chunk of the build, by the file of src that it begins with, or by its own name. */
export const builtParts = JSON.parse(builtFile('.vite/manifest.json')) as Record<string, BuiltPart>

/** The chunk that holds Chart.js, and no other does: it is the folder of what draws on the canvas. */
export const chartChunk = Object.keys(builtParts).find((name) => name.startsWith('_numbers-charts-canvas-')) ?? ''

export const chartFile = builtParts[chartChunk]?.file ?? ''
