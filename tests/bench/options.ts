import { parseArgs } from 'node:util'
import { SCENES, type Scene } from './rows.ts'

export interface BenchOptions {
  rounds: number
  scenes: readonly Scene[]
}

const USUAL_ROUNDS = 5

/** Reads the words after the command: `--rounds 1 --scenes list,search`. Throws on what it does not know. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string' }, scenes: { type: 'string' } },
  })
  const rounds = Number(values.rounds ?? USUAL_ROUNDS)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number of rounds`)
  const scenes = (values.scenes?.split(',') ?? SCENES).map((name) => {
    const scene = SCENES.find((known) => known === name)
    if (scene === undefined) throw new Error(`--scenes has no ${name}: it knows ${SCENES.join()}`)
    return scene
  })
  return { rounds, scenes }
}

/** The targets in the order of a round: another one goes first each time. `round` counts from 0. */
export function orderOfRound<Item>(items: readonly Item[], round: number): Item[] {
  const first = items.length === 0 ? 0 : round % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
