import type { World } from './world.ts'

/** The history, in the order in which it happened: it is read by its own numbers. */
export async function writeDeeds({ tx, when, deeds }: World) {
  const past = deeds.filter(({ at }) => at <= when.now).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  await tx
    .insertInto('audit')
    .values(
      past.map(({ at, command, by, note }) => ({
        at,
        command,
        actor_id: by,
        job: by ? null : command,
        review_id: note.reviewId ?? null,
        trust_id: note.trustId ?? null,
        subject_id: note.subjectId ?? null,
        audience: note.audience,
        detail: JSON.stringify(note.detail ?? {}),
        request_id: 'demonstration',
      })),
    )
    .execute()
}
