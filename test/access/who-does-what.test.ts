import { beforeAll, describe, expect, test } from 'vitest'
import type { Permission } from '../../src/access/outcome.ts'
import { useTestDatabase } from '../database.ts'
import { allCommands, definitions, jobNames } from './commands.ts'
import { type Deed, whoDoesWhat } from './who-does-what.ts'
import { type OutsideDeed, whoDoesWhatOutsideReviews } from './who-does-what-outside-reviews.ts'
import {
  actorOf,
  jobs,
  makeOutsideThings,
  makeWorld,
  type OutsideThings,
  people,
  type State,
  states,
  type Who,
  type World,
} from './world.ts'

useTestDatabase()
let world: World
let outside: OutsideThings
let commands: Awaited<ReturnType<typeof allCommands>>
beforeAll(async () => {
  world = await makeWorld()
  outside = await makeOutsideThings(world)
  commands = await allCommands()
})

/** To these nothing is ever said about a review of the host: not even that there is one. */
const outsiders: readonly Who[] = [
  'declined peer',
  'withdrawn peer',
  'chair',
  'action owner',
  'shared with',
  'no longer shared with',
  'quality reader',
  'lead elsewhere',
  'chief executive elsewhere',
  'nobody',
]

type Answer = 'may' | 'missing' | 'told why not'
const answerOf = (permission: Permission): Answer =>
  permission === 'allowed' ? 'may' : permission === 'missing' ? 'missing' : 'told why not'

const ask = async (command: string, who: Who, input: unknown) => {
  const asked = commands.get(command)
  if (!asked) throw new Error(`There is no command ${command}`)
  return answerOf(await asked.permission(actorOf(world, who), input))
}

/** What was answered otherwise than it should be, in words. */
async function wrongIn(deed: Deed, state: State, who: Who): Promise<string[]> {
  const at = { review: world.reviews[state], things: world.things[state], world, outside, who }
  const answer = await ask(deed.command, who, deed.input(at))
  const may = deed.may[state]?.includes(who) ?? false
  const silent = outsiders.includes(who) || deed.hidden?.[state]?.includes(who)
  if (may) return answer === 'may' ? [] : [`${who}, ${state}: ${answer}, but should be allowed`]
  if (answer === 'may') return [`${who}, ${state}: allowed, but should not be`]
  return silent && answer !== 'missing' ? [`${who}, ${state}: told why not, but should learn nothing`] : []
}

const titled = <D extends { command: string; about?: string }>(deeds: D[]) =>
  deeds.map((deed) => ({ ...deed, title: deed.about ? `${deed.command}: ${deed.about}` : deed.command }))

describe('In a review, only those on the list', () => {
  const asked = people.filter((who) => !jobs.some((job) => job === who))
  test.each(titled(whoDoesWhat))('$title', async (deed) => {
    const wrong: string[] = []
    for (const state of states.filter((one) => !deed.not?.includes(one)))
      wrong.push(...(await Promise.all(asked.map((who) => wrongIn(deed, state, who)))).flat())
    expect(wrong).toEqual([])
  })
})

describe('Outside reviews, only those on the list', () => {
  const expected = (deed: OutsideDeed, who: Who): Answer =>
    deed.may.includes(who) ? 'may' : deed.told?.includes(who) ? 'told why not' : 'missing'
  test.each(titled(whoDoesWhatOutsideReviews))('$title', async (deed) => {
    const answers = people.map(async (who) => [
      who,
      await ask(deed.command, who, deed.input({ world, outside, who })),
    ])
    expect(Object.fromEntries(await Promise.all(answers))).toEqual(
      Object.fromEntries(people.map((who) => [who, expected(deed, who)])),
    )
  })
})

test('every command stands on a list', async () => {
  const listed = new Set([...whoDoesWhat, ...whoDoesWhatOutsideReviews].map((deed) => deed.command))
  expect([...commands.keys()].sort()).toEqual([...listed].sort())
  expect(await definitions()).toBe(commands.size)
})

test('no job of the command line or the queue does anything in a review by its own name', async () => {
  const wrong: string[] = []
  for (const deed of whoDoesWhat.filter((one) => !one.not))
    for (const who of jobs) wrong.push(...(await wrongIn(deed, 'three days', who)))
  expect(wrong).toEqual([])
})

test('every name that a job acts under is among those who are asked', async () => {
  const named = (await jobNames()).map((name) => `job ${name}`)
  expect([...jobs].sort()).toEqual(named)
})
