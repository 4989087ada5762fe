import { sql } from 'kysely'
import { keptPart, type TeamPart } from '../domains/allocation/parts.ts'
import { bigTermOf, programmeYearOf } from '../domains/programme/terms.ts'
import { addDays } from '../platform/clock.ts'
import { minutesLater } from './calendar.ts'
import type { Who } from './people.ts'
import { type PoolStory, poolStories } from './pool-stories.ts'
import type { RoundReviewStory } from './round-stories.ts'
import type { SeatStory } from './story.ts'
import type { World } from './world.ts'
import { writeHost } from './write-members.server.ts'
import { writeQuote } from './write-quote.server.ts'

/** The round that is being planned: its reviews, who was asked so far, and what reviewers said of themselves. */
export async function writeRound(world: World, stories: RoundReviewStory[]) {
  await writePool(world)
  for (const story of stories) await writeComing(world, story)
  const { tx, people, when, trusts } = world
  const day1 = when.tuesdayFrom(95)
  // a smaller team was agreed with these two
  await tx
    .insertInto('review_need')
    .columns(['review_id', 'peers', 'changed_by'])
    .expression((from) =>
      from
        .selectFrom('review')
        .select(['id', sql<number>`3`.as('peers'), sql<string>`${people.priya}::uuid`.as('by')])
        .where('trust_id', 'in', [trusts.whinfield, trusts.copperLane]),
    )
    .execute()
  await tx
    .insertInto('round')
    .values({
      year_id: programmeYearOf(day1),
      term: bigTermOf(day1),
      begun_by: people.priya,
      begun_at: when.ago(42, '09:20'),
    })
    .execute()
}

async function writePool({ tx, people, when }: World) {
  const all = Object.entries(poolStories) as [Who, PoolStory][]
  await tx
    .insertInto('pool_record')
    .values(
      all.map(([who, story]) => ({
        person_id: people[who],
        least: story.least ?? null,
        most: story.most ?? null,
        home_postcode: story.postcode ?? '',
        experience: story.knows,
        wishes: story.learns ?? [],
        provisional_lead: story.provisional ?? false,
        shadow: story.shadow ?? false,
        quality_assurer: story.assurer ?? false,
        ties_confirmed_at: story.unconfirmed ? null : when.ago(54 + (who.length % 7), '20:15'),
        changed_at: when.ago(54, '20:15'),
      })),
    )
    .execute()
  const away = all.flatMap(([who, { away = [] }]) =>
    away.map(([first, last]) => ({
      person_id: people[who],
      first_day: when.day(first),
      last_day: when.day(last),
      added_at: when.ago(40, '21:05'),
    })),
  )
  if (away.length > 0) await tx.insertInto('pool_away').values(away).execute()
}

type Coming = World & { story: RoundReviewStory; reviewId: string; trustId: string }

async function writeComing(world: World, story: RoundReviewStory) {
  const review: Coming = {
    ...world,
    story,
    reviewId: crypto.randomUUID(),
    trustId: world.trusts[story.trust],
  }
  const { tx, people, deeds, reviewId, trustId } = review
  await tx
    .insertInto('review')
    .values({
      id: reviewId,
      trust_id: trustId,
      year_id: programmeYearOf(story.day1),
      template_id: world.templates['tpr-in-person'].id,
      day1: story.day1,
      day2: addDays(story.day1, 1),
      day3: addDays(story.day1, 2),
      stage: 'set_up',
      booked_by: people.priya,
      booked_at: story.booked,
    })
    .execute()
  deeds.push({
    at: story.booked,
    command: 'book-review',
    by: people.priya,
    note: { reviewId, trustId, subjectId: reviewId, audience: ['central', 'host'] },
  })
  const host = [
    { who: story.host, role: 'host_lead' as const, added: story.booked },
    { who: story.coordinator, role: 'coordinator' as const, added: story.booked },
  ]
  const quote = {
    made: minutesLater(story.booked, 60 * 25),
    accepted: minutesLater(story.booked, 60 * 24 * 4),
  }
  const told = { ...review, story: { host, quote } }
  await writeQuote({ ...told, days: [story.day1, addDays(story.day1, 1), addDays(story.day1, 2)] })
  await writeHost(told)
  await writeNeed(review)
  if (story.lead) await writeSeat(review, story.lead, 'lead')
  for (const seat of story.peers) await writeSeat(review, seat, 'peer')
  if (story.beside) await writeSeat(review, story.beside, story.beside.part)
}

async function writeNeed({ tx, story, reviewId, people }: Coming) {
  const { need } = story
  await tx
    .insertInto('review_need')
    .values({
      review_id: reviewId,
      peers: need.peers,
      shadows: need.shadows ?? 0,
      quality_assurers: need.qualityAssurers ?? 0,
      experience: need.experience,
      focus: need.focus,
      changed_by: people.priya,
      changed_at: minutesLater(story.booked, 25),
    })
    .execute()
}

async function writeSeat(review: Coming, seat: SeatStory, part: TeamPart) {
  const { tx, reviewId, trustId, people, deeds } = review
  const { state = 'accepted', invited, answered = null } = seat
  const role = part === 'lead' || part === 'provisional_lead' ? 'lead_reviewer' : 'peer_reviewer'
  await tx
    .insertInto('review_member')
    .values({
      review_id: reviewId,
      person_id: people[seat.who],
      role,
      part: keptPart(part),
      state,
      invited_by: people.priya,
      invited_at: invited,
      answered_at: answered,
      ...(state === 'accepted' && { agreement_version: '1', agreed_at: answered }),
    })
    .execute()
  const note = { reviewId, trustId, subjectId: people[seat.who] }
  deeds.push({
    at: invited,
    command: 'invite-member',
    by: people.priya,
    note: { ...note, audience: ['central'], detail: { role, conflictsSetAside: 0 } },
  })
  if (answered)
    deeds.push({
      at: answered,
      command: 'accept-invitation',
      by: people[seat.who],
      note: { ...note, audience: ['central', 'host', 'team'], detail: { agreement: '1' } },
    })
}
