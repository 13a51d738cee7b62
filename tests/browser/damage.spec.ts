// @first-plan
import { expectNothingLost, someCells } from './damage-table.ts'
import { test } from './versions-test.ts'

// Every third stands for all; tests/long/every-damage.spec.ts has each cell of the table.
for (const cell of someCells.filter((_, row) => row % 3 === 0))
  test(`with ${cell.damage} damaged, network: ${cell.network}, HTTP cache ${cell.httpCache}, nothing is lost`, async ({
    context,
    deployment,
  }) => {
    await expectNothingLost(context, deployment, cell)
  })
