import type { Tx } from '../../../platform/database.server.ts'
import { textAt } from './versions.ts'
import { changesOf } from './writing-log.server.ts'

/** Whether a paragraph says something else than it did at a time, letter for letter; one that is gone does. */
export async function hasChangedSince(
  tx: Tx,
  reviewId: string,
  { blockId, at }: { blockId: string | null; at: Date },
): Promise<boolean> {
  if (!blockId) return true
  const changes = await changesOf(tx, reviewId)
  const last = changes.at(-1)
  if (!last) return false
  // where nobody had written yet, the first change is the text as it stood
  const then = changes.findLast((change) => change.at <= at) ?? changes[0] ?? last
  const wordsAt = (upto: number) =>
    textAt(changes, upto, reviewId)
      .flatMap(({ blocks }) => blocks)
      .find(({ id }) => id === blockId)?.plain
  return wordsAt(then.id) !== wordsAt(last.id)
}
