// @first-plan
import { allCells, expectNothingLost } from '../browser/damage-table.ts'
import { test } from '../browser/versions-test.ts'

for (const cell of allCells)
  test(`with ${cell.damage} damaged, network: ${cell.network}, HTTP cache ${cell.httpCache}, nothing is lost`, async ({
    context,
    deployment,
  }) => {
    await expectNothingLost(context, deployment, cell)
  })
