import { afterAll, afterEach, beforeAll } from 'vitest'
import type { MemberRole } from '../../src/domains/allocation/standing.ts'
import type { Stage } from '../../src/domains/programme/stages.ts'
import { programmeYearOf } from '../../src/domains/programme/terms.ts'
import { addDays, today } from '../../src/platform/clock.ts'
import { weekdayOf } from '../../src/web/dates.ts'
import { asOwner, ownThrough } from '../database.ts'
import { addMember, insertRow, makePost, makeReview, makeSchool, makeTrust } from '../factory.ts'
import { takePictures } from './cast.ts'
import { type JourneyWorld, openJourney, signIn } from './journey-world.ts'

/** Whoever is there already; what the first journey proves by its pages is put in place behind them. */
const people = {
  Priya: { name: 'Priya Nandakumar', title: 'Programme manager', role: null },
  Ruth: { name: 'Ruth Ellacott', title: 'Former chief executive', role: 'lead_reviewer' },
  Anil: { name: 'Anil Deshmukh', title: 'Director of education', role: 'peer_reviewer' },
  Joanna: { name: 'Joanna Prys', title: 'Chief executive', role: 'peer_reviewer' },
  Samuel: { name: 'Samuel Okoro', title: 'Deputy chief executive', role: 'peer_reviewer' },
  Fiona: { name: 'Fiona Marchetti', title: 'Chief executive', role: 'host_lead' },
  Dev: { name: 'Dev Lal', title: 'Director of education', role: 'host_leader' },
  Carol: { name: 'Carol Tennant', title: 'Executive assistant', role: 'coordinator' },
} as const satisfies Record<string, { name: string; title: string; role: MemberRole | null }>
export type Who = keyof typeof people
const everyone = Object.keys(people) as Who[]
export const nameOf = (who: Who) => people[who].name
export const emailOf = (who: Who) => `${who.toLowerCase()}@people.example`

export const trustName = 'Harbour & Moor Learning Trust'
const posts: Partial<Record<Who, string>> = {
  Fiona: 'chief_executive',
  Dev: 'executive',
  Carol: 'coordinator',
}

/** Tuesday to Thursday three months ahead; a fortnight later is in the same programme year too. */
function visitDays() {
  let day1 = addDays(today(), 84)
  const another = () =>
    weekdayOf(day1) !== 'Tuesday' || programmeYearOf(day1) !== programmeYearOf(addDays(day1, 20))
  while (another()) day1 = addDays(day1, 1)
  return { day1, day2: addDays(day1, 1), day3: addDays(day1, 2) }
}
export const days = visitDays()

type Wanted = { stage: Stage; absent?: Who[]; invited?: Who[] }

/** A Candour of its own with a review in it and its people, each of whom signs in with a code from their mail. */
export function usePreparation({ stage, absent = [], invited = [] }: Wanted) {
  let world: JourneyWorld
  let review = ''
  beforeAll(async () => {
    world = await openJourney()
    ownThrough(world.database)
    const trust = await makeTrust(trustName)
    for (const school of ['Saltmarsh Primary School', 'Beacon Academy', 'Moorgate Primary School'])
      await makeSchool(trust, school)
    review = await makeReview(trust, stage)
    await asOwner('update review set day1 = $2, day2 = $3, day3 = $4, year_id = $5 where id = $1', [
      review,
      ...Object.values(days),
      programmeYearOf(days.day1),
    ])
    for (const who of everyone.filter((one) => !absent.includes(one)))
      await addTo({ trust, review }, who, invited.includes(who) ? 'invited' : 'accepted')
    if (stage !== 'set_up') await begin('open-document-requests', { reviewId: review })
  }, 120_000)
  afterEach(({ task }) => takePictures(world, task.result?.state))
  afterAll(() => world?.close())
  return {
    world: () => world,
    review: () => review,
    /** Their page; the first time, they sign in. */
    async page(who: Who) {
      const there = world.people.get(who) ?? (await signIn(world, who, emailOf(who)))
      return there.page
    },
  }
}

async function addTo(
  { trust, review }: Record<'trust' | 'review', string>,
  who: Who,
  state: 'invited' | 'accepted',
) {
  const { name, title, role } = people[who]
  const person = await insertRow('person', { name, email: emailOf(who), job_title: title })
  const post = posts[who]
  if (post) await makePost(person, trust, post)
  if (role) return addMember(review, person, role, state)
  return insertRow('programme_role', { person_id: person, role: 'central_team' })
}

const begin = (job: string, payload: object) =>
  asOwner('select graphile_worker.add_job($1, $2::json)', [job, JSON.stringify(payload)])

/** What was put off for a while is done now. It must have been asked for. */
export async function hasten(key: string) {
  const jobs = await asOwner<{ id: string }>(
    'select id from graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key = $1), run_at := now())',
    [key],
  )
  if (jobs.length !== 1) throw new Error(`${key} was not asked for`)
}
