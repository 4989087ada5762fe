import { expect, test } from 'vitest'
import { holds, proveOffline } from '../../proof/parts/offline-proof.ts'

// A part of npm run proof:offline, with each kind of trouble at least twice.
test('No note that a device said it keeps is lost, doubled or stuck, whatever happens to network and device', async () => {
  const found = await proveOffline({ seeds: 4, firstSeed: 101, notes: 160, kills: 8, flaps: 24 })
  expect({ ...found, deeds: {} }).toMatchObject({
    lost: 0,
    duplicated: 0,
    misplaced: 0,
    stuck: 0,
    mistimed: 0,
  })
  expect(found.lostAnswers, 'answers that were lost after Candour had committed').toBeGreaterThan(0)
  expect(found.refusedToOthers, 'sendings under somebody else’s name').toBeGreaterThan(0)
  expect(holds(found)).toBe(true)
}, 420_000)

test('A server that says it keeps notes, and does not, is found out', async () => {
  const found = await proveOffline(
    { seeds: 1, firstSeed: 201, notes: 12, kills: 0, flaps: 1 },
    { lying: true },
  )
  expect(found.lost).toBeGreaterThan(0)
}, 180_000)
