import { useState } from 'react'
import { count, lowered } from '../../../web/dates.ts'
import { type FindingKind, findingKinds } from '../finding.ts'
import type { BoardFinding } from './board-finding.ts'
import type { BoardSeen } from './board-seen.ts'
import { useBoard } from './use-board.ts'
import { type Deed, useDeeds } from './use-deeds.ts'
import { type Draft, useWriting } from './use-writing.ts'

/** What is in somebody's hand: notes out of the drawer, or a finding. */
export type InHand = { kind: 'notes'; ids: string[] } | { kind: 'finding'; id: string }
export type Side = 'supporting' | 'contrary'

/** The board as somebody works at it: what it shows, what is in their hand, and everything that they can do to it. */
export function useDesk(seen: BoardSeen) {
  const { review, drawer, findings, notes } = seen
  const { state, live, ask } = useBoard({
    reviewId: review.id,
    drawer,
    findings,
    notes,
    counts: seen.counts,
  })
  const { said, perform } = useDeeds(review.id, ask)
  const { drafts, write } = useWriting(review.id, seen.can.propose ? live.stream : null)
  const [inHand, take] = useState<InHand | null>(null)
  const [chosen, choose] = useState<Set<string>>(new Set())
  const put = (ids: string[], findingId: string, as: Side) => {
    if (ids.length === 0) return
    perform(putting(ids, findingId, as))
    choose(new Set([...chosen].filter((id) => !ids.includes(id))))
  }
  const move = (findingId: string, questionId: string, before: string | null) =>
    perform(moving(seen, state.findings, { findingId, questionId, before }))
  const changeKind = ({ id, kind }: BoardFinding, to: FindingKind) => perform(changing(id, kind, to))
  const reword = (finding: BoardFinding, draft: Draft) =>
    perform({
      intent: 'reword',
      findingId: finding.id,
      wording: draft.text,
      basedOn: draft.basedOn,
      say: 'The new wording is kept. The others are asked again what they think.',
      // gone from the page only once it is kept
      onKept: () => write(finding.id, null),
    })
  return {
    seen,
    state,
    live,
    said,
    perform,
    drafts,
    write,
    inHand,
    take,
    chosen,
    choose,
    put,
    move,
    changeKind,
    reword,
  }
}
export type Desk = ReturnType<typeof useDesk>

function putting(notes: string[], findingId: string, as: Side): Deed {
  const words = count(notes.length, 'note')
  return {
    intent: 'put',
    findingId,
    notes,
    as,
    say: as === 'contrary' ? `${words} put behind it, pointing the other way.` : `${words} put behind it.`,
    undo: { intent: 'take', findingId, notes, say: `${words} taken away again.` },
  }
}

const changing = (findingId: string, from: FindingKind, to: FindingKind): Deed => ({
  intent: 'kind',
  findingId,
  kind: to,
  say: `It is now: ${lowered(findingKinds[to])}.`,
  undo: { intent: 'kind', findingId, kind: from, say: `It is again: ${lowered(findingKinds[from])}.` },
})

type Move = { findingId: string; questionId: string; before: string | null }

/** Undoing puts it back only from where it was put: somebody may have moved it on. */
function moving(
  { questions }: BoardSeen,
  findings: BoardFinding[],
  { findingId, questionId, before }: Move,
): Deed {
  const finding = findings.find(({ id }) => id === findingId)
  const number = questions.find(({ id }) => id === questionId)?.number
  const say = finding?.questionId === questionId ? 'Moved.' : `Moved to question ${number}.`
  if (!finding) return { intent: 'move', findingId, questionId, before, say }
  const beside = findings.filter((one) => one.questionId === finding.questionId)
  const after = beside[beside.findIndex(({ id }) => id === findingId) + 1]?.id ?? null
  const back = { questionId: finding.questionId, before: after, from: questionId }
  return {
    intent: 'move',
    findingId,
    questionId,
    before,
    say,
    undo: { intent: 'move', findingId, ...back, say: 'Put back where it was.' },
  }
}

/** Before whom a finding goes when it moves up or down; null for down: last. Nothing where it cannot. */
export type Neighbours = { up: string | null; down?: string | null }
export function neighboursOf(findings: BoardFinding[], finding: BoardFinding): Neighbours {
  const ids = findings.filter(({ questionId }) => questionId === finding.questionId).map(({ id }) => id)
  const at = ids.indexOf(finding.id)
  return {
    up: ids[at - 1] ?? null,
    ...(at < ids.length - 1 && { down: ids[at + 2] ?? null }),
  }
}
