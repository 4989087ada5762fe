import { expect, test } from 'vitest'
import { killUnderWrites } from '../../proof/parts/killing.ts'

// A short form of npm run proof:kill, which kills two hundred times and has a control.
test('killed six times under writes, the app, the database or both: nothing acknowledged is lost or there twice', async () => {
  const { recoveries, answers, ...found } = await killUnderWrites({ kills: 6, seed: 7 })
  expect(new Set(recoveries.map(({ target }) => target)).size).toBeGreaterThan(1)
  expect(found).toMatchObject({ lost: 0, duplicated: 0, halfKept: 0 })
  expect(found.acknowledged).toBeGreaterThan(50)
  // A device that is told that it is signed out, or that its notes differ, would stop and ask its owner.
  for (const wrong of ['401', '409', '410', '422', '500', 'conflict', 'refused'])
    expect(answers[wrong], wrong).toBeUndefined()
}, 240_000)
