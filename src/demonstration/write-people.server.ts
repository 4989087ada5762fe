import { minutesLater } from './calendar.ts'
import { everybody, type Who } from './people.ts'
import { relationships } from './relationships.ts'
import type { World } from './world.ts'

const DAYS_AGO = 340

/** Ids are chosen beforehand: who may write a row may not always read it back. */
export const newIds = () =>
  Object.fromEntries(everybody.map(([who]) => [who, crypto.randomUUID()])) as Record<Who, string>

export async function writePeople({ tx, when, people, trusts }: World) {
  const began = when.ago(DAYS_AGO, '09:00')
  await tx
    .insertInto('person')
    .values(
      everybody.map(([who, story], place) => ({
        id: people[who],
        name: story.name,
        email: story.email,
        job_title: story.title,
        demonstration_role: story.offeredAs ?? null,
        // the sign-in page offers people in the order in which they were invited
        invited_at: minutesLater(began, place),
        invited_by: who === 'priya' ? null : people.priya,
        first_signed_in_at: story.hasSignedIn === false ? null : minutesLater(began, 60 * 24 + place * 9),
      })),
    )
    .execute()
  await tx
    .insertInto('programme_role')
    .values(
      everybody.flatMap(([who, { roles = [] }]) =>
        roles.map((role) => ({ person_id: people[who], role, since: when.day(-DAYS_AGO) })),
      ),
    )
    .execute()
  await tx
    .insertInto('trust_post')
    .values(
      everybody.flatMap(([who, { work }]) =>
        work
          ? [
              {
                person_id: people[who],
                trust_id: trusts[work.at],
                post: work.post,
                urn: work.urn ?? null,
                since: september(when.today, -5),
              },
            ]
          : [],
      ),
    )
    .execute()
  await tx
    .insertInto('relationship')
    .values(
      relationships.map((story) => ({
        person_id: people[story.who],
        trust_id: trusts[story.with],
        kind: story.kind,
        since: september(when.today, story.sinceYear),
        until: story.untilYear === undefined ? null : july(when.today, story.untilYear),
        note: story.note,
        declared_by: people[story.who],
        declared_at: minutesLater(began, 60 * 48),
      })),
    )
    .execute()
}

const september = (today: string, years: number) => `${Number(today.slice(0, 4)) + years}-09-01`
const july = (today: string, years: number) => `${Number(today.slice(0, 4)) + years}-07-31`
