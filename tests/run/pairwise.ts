/** What can be chosen: for each choice its values. */
export type Choices = Readonly<Record<string, readonly string[]>>

/** A value for each choice. */
export type Row<All extends Choices> = { [Name in keyof All]: All[Name][number] }

/**
 * Few rows in which every two values of different choices meet at least once. The same rows each time: of the pairs that
 * are still missing, each row takes the first and then, choice by choice, the value that brings the most of them.
 */
export function pairwiseRows<const All extends Choices>(choices: All): Row<All>[] {
  const names = Object.keys(choices)
  const missing = new Map(pairsOf(names, choices).map((pair) => [pair.key, pair]))
  const rows: Record<string, string>[] = []
  for (let [first] = missing.values(); first !== undefined; [first] = missing.values()) {
    const row = { ...first.values }
    for (const name of names.filter((other) => !(other in row))) {
      const gain = (value: string) =>
        Object.entries(row).filter(([other, set]) => missing.has(keyOf(names, other, set, name, value))).length
      const [best = ''] = [...(choices[name] ?? [])].sort((one, two) => gain(two) - gain(one))
      row[name] = best
    }
    for (const one of names)
      for (const two of names) if (one !== two) missing.delete(keyOf(names, one, row[one] ?? '', two, row[two] ?? ''))
    rows.push(row)
  }
  return rows as Row<All>[]
}

/** One name for a pair, whichever of the two is named first. */
function keyOf(names: readonly string[], one: string, valueOne: string, two: string, valueTwo: string): string {
  const pair = [`${one}=${valueOne}`, `${two}=${valueTwo}`]
  return (names.indexOf(one) < names.indexOf(two) ? pair : pair.reverse()).join(' ')
}

function pairsOf(names: readonly string[], choices: Choices) {
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((two) =>
      (choices[one] ?? []).flatMap((valueOne) =>
        (choices[two] ?? []).map((valueTwo) => ({
          key: keyOf(names, one, valueOne, two, valueTwo),
          values: { [one]: valueOne, [two]: valueTwo } as Record<string, string>,
        })),
      ),
    ),
  )
}
