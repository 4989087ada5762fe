import type { Person } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import { today } from '../../platform/clock.ts'
import { dateOf } from '../../web/dates.ts'
import { found } from '../../web/request.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { coverOf } from './reading.server.ts'
import { reportDiary } from './report-diary.ts'
import { openingsOf, peopleKnownToHost, sharesOf } from './sharing.server.ts'

const releasedPage = defineQuery({
  name: 'released report',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await standingIn(tx, reviewId, actor)
    const cover = await coverOf(tx, reviewId)
    if (!standing || !cover) return null
    return {
      cover,
      known: await peopleKnownToHost(tx, reviewId),
      leaders: await leadersOf(tx, reviewId),
      shares: await sharesOf(tx, reviewId),
      openings: await openingsOf(tx, reviewId),
    }
  },
})

async function leadersOf(tx: Parameters<typeof coverOf>[0], reviewId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('review_member')
    .select('person_id')
    .where('review_id', '=', reviewId)
    .where('state', '=', 'accepted')
    .where('role', 'in', ['host_lead', 'host_leader'])
    .execute()
  return rows.map((row) => row.person_id)
}

/** The host's own page of its report: who reads it, who has, and what comes next. */
export async function releasedView(actor: Person, reviewId: string, url: string) {
  const { cover, known, leaders, shares, openings } = found(await releasedPage(actor, { reviewId }))
  const current = shares.filter((share) => share.endedAt === null)
  const readers = new Set([...leaders, ...current.map((share) => share.personId)])
  const search = new URL(url).searchParams
  const releasedAt = cover.releasedAt ?? new Date()
  return {
    view: 'released' as const,
    reviewId,
    trustName: cover.trustName,
    days: cover.days,
    leadName: cover.leadName,
    releasedOn: dateOf(releasedAt),
    today: today(),
    sharing: search.has('share'),
    ending: search.get('end'),
    shares: current.map(({ id, personId, name, jobTitle }) => {
      const person = known.find((one) => one.id === personId)
      return {
        id,
        name,
        side: person?.side ?? ('team' as const),
        part: person?.part ?? (jobTitle || 'From elsewhere'),
      }
    }),
    candidates: known
      .filter((person) => !readers.has(person.id))
      .map(({ id, name, part }) => ({ value: id, label: `${name}, ${part.toLowerCase()}` })),
    diary: reportDiary({ openings, shares, releasedAt, viewerId: actor.personId }),
  }
}
