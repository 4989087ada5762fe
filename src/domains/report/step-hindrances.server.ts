import type { Tx } from '../../platform/database.server.ts'
import { count } from '../../web/dates.ts'
import { concernsIn, stillOpen } from './confidences/concerns.server.ts'

/**
 * Why the report cannot go on from the step that it is at, in words for the lead reviewer; nothing: it can. Asked
 * before every step that sends it on, and shown on the page that comes before it. Empty sections and comments of the
 * team that were not settled do not hinder: the lead reviewer sees them there and decides.
 */
export function stepHindrances({ answers, places }: { answers: number; places: number }): string[] {
  const all = [
    answers > 0 && `First answer what the host says of the facts: ${count(answers, 'answer')} to give.`,
    places > 0 &&
      `First settle what may point at somebody: ${count(places, 'place')}. Write it another way, or say why it may stay.`,
  ]
  return all.filter((one) => one !== false)
}

/** How many places of the text the check asks about, the paragraph of the first, and how many may stay; null for whoever does not write it. */
export async function placesIn(tx: Tx, reviewId: string) {
  const concerns = await concernsIn(tx, reviewId)
  if (!concerns) return null
  const asked = stillOpen(concerns)
  return {
    asked: asked.length,
    firstBlock: asked[0]?.blockId ?? null,
    mayStay: concerns.length - asked.length,
  }
}

/** What the host has said since it has the draft, and nobody has answered. */
export async function openCorrections(tx: Tx, reviewId: string): Promise<number> {
  const { open } = await tx
    .selectFrom('report_comment')
    .innerJoin('report', 'report.review_id', 'report_comment.review_id')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('report_comment.review_id', '=', reviewId)
    .where('report.state', 'in', ['host', 'final'])
    .where('kind', '!=', 'comment')
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}
