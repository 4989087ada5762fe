import { setImmediate } from 'node:timers/promises'
import { checkDisclosure } from '../../../engines/disclosure/check-disclosure.ts'
import type { Concern, Known } from '../../../engines/disclosure/known.ts'

/** What the check found in passages, as long as what it knows is the same: whoever writes changes one at a time. */
type Checked = { told: string; known: Known; passages: Map<string, Concern[]>; forget: NodeJS.Timeout }

// What is known holds names and notes: it is in no memory longer than somebody writes.
const keptForMs = 10 * 60_000
// the process answers everybody; a long report is checked a little at a time
const breathMs = 20
const reports = new Map<string, Checked>()

/**
 * The concerns of each passage of a report, in their order. `told`: what is known, as the database wrote it; `read` makes
 * of it what the check takes.
 */
export async function checkPassages(
  reviewId: string,
  passages: string[],
  told: string,
  read: (told: string) => Known,
): Promise<Concern[][]> {
  const checked = checkedWith(reviewId, told, read)
  const found: Concern[][] = []
  let breath = performance.now()
  for (const passage of passages) {
    found.push(checked.passages.get(passage) ?? checkDisclosure(passage, checked.known))
    if (performance.now() - breath < breathMs) continue
    await setImmediate()
    breath = performance.now()
  }
  // wordings that are no longer there are not kept either
  checked.passages = new Map(passages.map((passage, place) => [passage, found[place] ?? []]))
  return found
}

function checkedWith(reviewId: string, told: string, read: (told: string) => Known): Checked {
  const before = reports.get(reviewId)
  clearTimeout(before?.forget)
  const forget = setTimeout(() => reports.delete(reviewId), keptForMs).unref()
  const checked =
    before?.told === told
      ? { ...before, forget }
      : { told, known: read(told), passages: new Map<string, Concern[]>(), forget }
  reports.set(reviewId, checked)
  return checked
}
