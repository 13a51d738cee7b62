import type { QueryValues } from '../plan/query-values.ts'

/** `themes`: one theme after the other; `turns`: a slide of each in turn, for those who only pass by. */
export const signageOrders = ['themes', 'turns'] as const
export type SignageOrder = (typeof signageOrders)[number]

/** `short`: what was chosen by hand (data/annotations/show.json); `all`: every slide. */
export const signageLengths = ['short', 'all'] as const
export type SignageLength = (typeof signageLengths)[number]

/** How long a slide may stand, in seconds. */
export const secondsLimits = { min: 5, max: 120, default: 12 } as const

/** What runs on the screen. `themes`: slugs, in the order in which they come. */
export interface SignageSettings {
  themes: readonly string[]
  seconds: number
  order: SignageOrder
  length: SignageLength
}

/** A part of an address that is not valid; `used`: the value used instead. */
export type SignageFault =
  | { kind: 'theme'; value: string }
  | { kind: 'no-theme' }
  | { kind: 'seconds'; value: string; used: number }
  | { kind: 'order'; value: string }
  | { kind: 'length'; value: string }
  | { kind: 'start'; value: string }

export interface SignageRequest {
  settings: SignageSettings
  /** Whether the show runs at once, so that it restarts by itself after a reload or a power cut. */
  running: boolean
  faults: SignageFault[]
}

const STARTED = 'auto'

/** The default settings: every theme. */
export function usualSettings(slugs: readonly string[]): SignageSettings {
  return { themes: slugs, seconds: secondsLimits.default, order: 'themes', length: 'short' }
}

/** Reads an address's query. Never throws: invalid parts are listed in `faults` and replaced by defaults. */
export function requestFromQuery(query: QueryValues, slugs: readonly string[]): SignageRequest {
  const themes = themesFrom(valuesOf(query['themes']), slugs)
  const seconds = secondsFrom(valuesOf(query['seconds'])[0])
  const [order] = valuesOf(query['order'])
  const known = signageOrders.find((candidate) => candidate === order)
  const [length] = valuesOf(query['length'])
  const knownLength = signageLengths.find((candidate) => candidate === length)
  const [start] = valuesOf(query['start'])
  return {
    settings: {
      themes: themes.chosen,
      seconds: seconds.used,
      order: known ?? 'themes',
      length: knownLength ?? 'short',
    },
    running: start === STARTED,
    faults: [
      ...themes.faults,
      ...seconds.faults,
      ...(order !== undefined && !known ? [{ kind: 'order' as const, value: order }] : []),
      ...(length !== undefined && !knownLength ? [{ kind: 'length' as const, value: length }] : []),
      ...(start !== undefined && start !== STARTED ? [{ kind: 'start' as const, value: start }] : []),
    ],
  }
}

/** The query of an address for these settings; defaults are left out. */
export function requestToQuery(
  { themes, seconds, order, length }: SignageSettings,
  slugs: readonly string[],
  running: boolean,
): Record<string, string> {
  return {
    ...(themes.join() === slugs.join() ? {} : { themes: themes.join(',') }),
    ...(seconds === secondsLimits.default ? {} : { seconds: String(seconds) }),
    ...(order === 'themes' ? {} : { order }),
    ...(length === 'short' ? {} : { length }),
    ...(running ? { start: STARTED } : {}),
  }
}

/** Whole seconds within the limits; the default for NaN. */
export function clampedSeconds(seconds: number): number {
  if (Number.isNaN(seconds)) return secondsLimits.default
  return Math.round(Math.min(secondsLimits.max, Math.max(secondsLimits.min, seconds)))
}

function valuesOf(value: QueryValues[string]): string[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map((part) => part ?? '')
}

function themesFrom(values: readonly string[], slugs: readonly string[]) {
  if (values.length === 0) return { chosen: slugs, faults: [] }
  const named = values.flatMap((value) => value.split(',')).map((name) => name.trim())
  const chosen = [...new Set(named.filter((name) => slugs.includes(name)))]
  const strange = [...new Set(named.filter((name) => name !== '' && !slugs.includes(name)))]
  const faults: SignageFault[] = strange.map((value) => ({ kind: 'theme', value }))
  return chosen.length > 0 ? { chosen, faults } : { chosen: slugs, faults: [...faults, { kind: 'no-theme' as const }] }
}

function secondsFrom(value: string | undefined): { used: number; faults: SignageFault[] } {
  if (value === undefined) return { used: secondsLimits.default, faults: [] }
  const written = value.normalize('NFKC').trim()
  const asked = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN
  const used = clampedSeconds(asked)
  return { used, faults: used === asked ? [] : [{ kind: 'seconds', value, used }] }
}
