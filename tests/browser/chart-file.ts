import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chunkListOf } from '../../src/build/fresh-folder.ts'
import { buildFolder } from './build-folder.ts'

/** A chunk of the build, from Vite's list. */
export interface BuiltPart {
  file: string
  imports?: string[]
}

const chunkList = readFileSync(chunkListOf(resolve(buildFolder)), 'utf8')

/** Every chunk of the build, by the file of src that it begins with, or by its own name. */
export const builtParts = JSON.parse(chunkList) as Record<string, BuiltPart>

/** The chunk that holds Chart.js, and no other does: it is the folder of what draws on the canvas. */
export const chartChunk = Object.keys(builtParts).find((name) => name.startsWith('_numbers-charts-canvas-')) ?? ''

export const chartFile = builtParts[chartChunk]?.file ?? ''
