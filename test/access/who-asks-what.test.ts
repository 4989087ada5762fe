import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readingAs } from '../../src/access/transaction.server.ts'
import { asOwner, useTestDatabase } from '../database.ts'
import { findsByAddress, functionsThatTake, type Question, whoAsksWhat } from './who-asks-what.ts'
import { actorOf, makeWorld, people, states, type Who, type World } from './world.ts'

useTestDatabase()
let world: World
beforeAll(async () => {
  world = await makeWorld()
  // The test knows these; whoever asks does not.
  await asOwner(`create function access.heard(of_review uuid) returns setof uuid language sql stable security definer
    set search_path = '' as $$ select id from public.finding where review_id = of_review and shared_at is not null $$`)
  await asOwner(`create function access.invitation(of_review uuid) returns uuid language sql stable security definer
    set search_path = '' as $$ select id from public.review_member where review_id = of_review
      and state = 'invited' and role = 'peer_reviewer' $$`)
})

const isAnswered = async (question: string, who: Who, given: string) => {
  const [before = '', ...after] = question.split('$1')
  const asked = sql.join(
    [sql.raw(before), ...after.map((part) => sql`${given}${sql.raw(part)}`)],
    sql.raw(''),
  )
  const found = await readingAs(actorOf(world, who), (tx) => sql`select 1 from ${asked}`.execute(tx))
  return found.rows.length > 0
}

async function answered({ sql: question }: Question) {
  const found: Record<string, Who[]> = Object.fromEntries(states.map((state) => [state, []]))
  for (const state of states)
    for (const who of people)
      if (await isAnswered(question, who, world.reviews[state])) found[state]?.push(who)
  return found
}

describe('Only those on the list are answered', () => {
  test.each(whoAsksWhat)('$question', async (question) => {
    expect(await answered(question)).toEqual(
      Object.fromEntries(
        states.map((state) => [state, people.filter((who) => question.answeredTo[state]?.includes(who))]),
      ),
    )
  })

  test('whether somebody at this address is here', async () => {
    const [{ email = '' } = {}] = await asOwner<{ email: string }>('select email from person where id = $1', [
      world.of('lead elsewhere'),
    ])
    const finders: Who[] = []
    for (const who of people)
      if (await isAnswered('access.person_at_address($1) found where found is not null', who, email))
        finders.push(who)
    expect(finders).toEqual(people.filter((who) => findsByAddress.includes(who)))
  })
})

test('no other function that looks behind the rules takes anything from the app', async () => {
  const functions = await asOwner<{ name: string }>(`select distinct proname::text as name from pg_proc
    where pronamespace = 'access'::regnamespace and prosecdef and pronargs > 0
      and has_function_privilege('candour_app', oid, 'execute') and proname not in ('heard', 'invitation') order by 1`)
  expect(functions.map(({ name }) => name)).toEqual(functionsThatTake)
})
