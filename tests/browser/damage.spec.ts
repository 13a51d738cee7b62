// @first-plan
import { expectNothingLost, someCells } from './damage-table.ts'
import { test } from './versions-test.ts'

for (const cell of someCells)
  test(`with ${cell.damage} damaged, network: ${cell.network}, HTTP cache ${cell.httpCache}, nothing is lost`, async ({
    context,
    deployment,
  }) => {
    await expectNothingLost(context, deployment, cell)
  })
