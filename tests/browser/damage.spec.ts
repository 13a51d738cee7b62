// @first-plan
import { expectNothingLost, someCells } from './damage-table.ts'
import { firstStandsForAll } from './long-tag.ts'
import { test } from './versions-test.ts'

// The first stands for all; tests/long/every-damage.spec.ts has each cell of the table.
for (const [index, cell] of someCells.filter((_, row) => row % 3 === 0).entries())
  test(
    `with ${cell.damage} damaged, network: ${cell.network}, HTTP cache ${cell.httpCache}, nothing is lost`,
    firstStandsForAll(index),
    async ({ context, deployment }) => {
      await expectNothingLost(context, deployment, cell)
    },
  )
