import type { Tx } from '../../../platform/database.server.ts'
import type { Answer } from '../report.ts'
import { textAt } from './versions.ts'
import { changesOf } from './writing-log.server.ts'

/** Whether a paragraph says something else than it did at a time, letter for letter; one that is gone does. */
export async function hasChangedSince(
  tx: Tx,
  reviewId: string,
  { blockId, at }: { blockId: string | null; at: Date },
): Promise<boolean> {
  return !blockId || isChanged(await changesOf(tx, reviewId), reviewId, { blockId, at })
}

type Corrected = { id: string; blockId: string | null; at: Date; answer: Answer | null }

/** What is said to be corrected, in a paragraph that says what it said when that was asked for: by its id. */
export async function unchangedSince(tx: Tx, reviewId: string, remarks: Corrected[]): Promise<Set<string>> {
  const corrected = remarks.filter(({ answer }) => answer === 'corrected')
  if (corrected.length === 0) return new Set()
  const changes = await changesOf(tx, reviewId)
  return new Set(
    corrected.flatMap(({ id, blockId, at }) =>
      blockId && !isChanged(changes, reviewId, { blockId, at }) ? [id] : [],
    ),
  )
}

type Changes = Awaited<ReturnType<typeof changesOf>>

function isChanged(changes: Changes, reviewId: string, { blockId, at }: { blockId: string; at: Date }) {
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
