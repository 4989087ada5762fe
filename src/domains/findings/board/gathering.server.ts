import type { Actor } from '../../../access/actor.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { openOwnNotes, waitingAmong } from '../../fieldwork/open-notes.server.ts'
import { auditOfFinding, type FactsOfFinding, factsOfFinding } from '../finding-facts.server.ts'

type Gathering = { reviewId: string; findingId: string; notes: string[] }
export type GatheringFacts = FactsOfFinding & { waiting: string[] }

/** The finding, and which of these notes are the actor's own that colleagues do not have yet. */
export async function factsOfGathering(
  tx: Tx,
  input: Gathering,
  actor: Actor,
): Promise<GatheringFacts | null> {
  const facts = await factsOfFinding(tx, input, actor)
  return facts && { ...facts, waiting: await waitingAmong(tx, input.reviewId, input.notes) }
}

type Put = Gathering & { contrary: (noteId: string) => boolean; opening: string[]; waiting: string[] }

/** Adds these notes and touches no other: what somebody else puts behind it at the same time stays. */
export async function putBehind(tx: Tx, { reviewId, findingId, notes, contrary, opening, waiting }: Put) {
  const chosen = [...new Set(notes)]
  if (chosen.length === 0) return
  const unsaid = waiting.filter((id) => !opening.includes(id))
  if (unsaid.length > 0) throw new Refused([{ field: 'opening', message: opensWords }])
  await refuseStrangeNotes(tx, reviewId, chosen)
  await openOwnNotes(tx, reviewId, waiting)
  const rows = chosen.map((note_id) => ({
    finding_id: findingId,
    note_id,
    review_id: reviewId,
    contrary: contrary(note_id),
  }))
  await tx
    .insertInto('finding_note')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['finding_id', 'note_id'])
        .doUpdateSet((eb) => ({ contrary: eb.ref('excluded.contrary') })),
    )
    .execute()
}

const opensWords =
  'Colleagues do not have this note yet. Putting it behind a finding gives it to them at once: say that it may.'

async function refuseStrangeNotes(tx: Tx, reviewId: string, notes: string[]) {
  const known = await tx
    .selectFrom('evidence_note')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('id', 'in', notes)
    .execute()
  if (known.length < notes.length)
    throw new Refused([{ field: 'notes', message: 'Choose notes of this review.' }])
}

/**
 * Always the team's alone, and without the notes: which of them stand behind a finding is nobody else's. Where a note
 * opened by it, not even the team's: it would say beside the note whose it is.
 */
export const auditOfGathering = (
  input: { reviewId: string; findingId: string },
  facts: FactsOfFinding & { waiting?: string[] },
) => ({
  ...auditOfFinding(input, facts),
  audience: facts.waiting?.length ? [] : (['team'] as ('central' | 'host' | 'team')[]),
})
