import type { Person } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { today } from '../../../platform/clock.ts'
import { count, dateOf, lowered } from '../../../web/dates.ts'
import { found } from '../../../web/request.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { coverOf } from '../reading.server.ts'
import { keptFiguresOf } from '../statistics/kept-figures.server.ts'
import { type GroupName, groupNames, groups } from './groups.ts'
import { reportDiary } from './report-diary.ts'
import {
  groupSharesOf,
  linksOf,
  openingsOf,
  peopleKnownToHost,
  publicationsOf,
  sharesOf,
} from './sharing.server.ts'

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
      links: await linksOf(tx, reviewId),
      groupShares: await groupSharesOf(tx, reviewId),
      publications: await publicationsOf(tx, reviewId),
      openings: await openingsOf(tx, reviewId),
      slug: await slugOf(tx, standing.review.trustId),
      figures: await keptFiguresOf(tx, reviewId),
      marked: await isMarked(tx, reviewId),
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

async function slugOf(tx: Parameters<typeof coverOf>[0], trustId: string): Promise<string> {
  const { slug } = await tx
    .selectFrom('trust')
    .select('slug')
    .where('id', '=', trustId)
    .executeTakeFirstOrThrow()
  return slug
}

async function isMarked(tx: Parameters<typeof coverOf>[0], reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('report')
    .select('sha256')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return Boolean(row?.sha256)
}

/** The host's own page of its report: who reads it, who has, and what comes next. */
export async function releasedView(actor: Person, reviewId: string, url: string) {
  const page = found(await releasedPage(actor, { reviewId }))
  const { cover, known, leaders, shares } = page
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
    /** which form of the page is open */
    open: openForm(search),
    ending: search.get('end'),
    slug: page.slug,
    figures: page.figures,
    marked: page.marked,
    publication: page.publications.find((one) => one.endedAt === null) ?? null,
    links: page.links.filter((link) => link.open),
    groupShares: page.groupShares
      .filter((share) => share.endedAt === null)
      .map(({ id, people }) => ({ id, people, now: countIn(known, people) })),
    groupChoices: groupNames
      .filter((name) => !page.groupShares.some((share) => share.people === name && share.endedAt === null))
      .map((name) => ({
        value: name,
        label: groups[name].name,
        hint: `${groups[name].who}. ${countIn(known, name) === 0 ? 'Nobody at present' : `${count(countIn(known, name), 'person', 'people')} now`}`,
      })),
    shares: current.map(({ id, personId, name, jobTitle }) => {
      const person = known.find((one) => one.id === personId)
      return {
        id,
        name,
        side: person?.side ?? ('team' as const),
        part: person?.part ?? (jobTitle || 'From elsewhere'),
        // by which they can open it still when it is no longer shared with them by name
        also: page.groupShares
          .filter((share) => share.endedAt === null && person?.groups.includes(share.people))
          .map((share) => lowered(groups[share.people].name)),
      }
    }),
    candidates: known
      .filter((person) => !readers.has(person.id))
      .map(({ id, name, part }) => ({ value: id, label: `${name}, ${part.toLowerCase()}` })),
    diary: reportDiary({
      openings: page.openings,
      shares,
      others: otherSharings(page),
      releasedAt,
    }),
  }
}

const countIn = (known: { groups: GroupName[] }[], name: GroupName) =>
  known.filter((person) => person.groups.includes(name)).length

const forms = ['share', 'group', 'link'] as const
const openForm = (search: URLSearchParams) => forms.find((form) => search.has(form)) ?? null

type Page = NonNullable<Awaited<ReturnType<typeof releasedPage>>>
/** Links, groups and the public page, as the diary tells of them. */
function otherSharings({ links, groupShares, publications }: Page) {
  return [
    ...links.map(({ label, maker, madeAt, endedAt, guessedAt }) => ({
      words: `made the link “${label}”`,
      by: maker,
      at: madeAt,
      endedAt,
      over: guessedAt
        ? `The link “${label}” ended by itself, after many wrong codes`
        : `The link “${label}” was ended`,
    })),
    ...groupShares.map(({ people, sharer, sharedAt, endedAt }) => ({
      words: `shared it with a group: ${lowered(groups[people].name)}`,
      by: sharer,
      at: sharedAt,
      endedAt,
      over: `No longer shared with ${lowered(groups[people].name)}`,
    })),
    ...publications.map(({ publisher, publishedAt, endedAt, ender }) => ({
      words: 'published it on the trust’s page',
      by: publisher,
      at: publishedAt,
      endedAt,
      over: `${ender ?? 'Somebody'} took it off the trust’s page`,
    })),
  ]
}
