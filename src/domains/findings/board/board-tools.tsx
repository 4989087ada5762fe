import { type FormEvent, useId } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { DragHandle } from '../../../web/ui/drag-handle.tsx'
import { PopupItem, PopupMenu } from '../../../web/ui/popup-menu.tsx'
import { type FindingKind, findingKinds } from '../finding.ts'
import type { BoardFinding } from './board-finding.ts'
import type { BoardQuestion } from './board-seen.ts'
import { type Desk, type Neighbours, neighboursOf } from './desk.ts'
import { RewordBox } from './reword-box.tsx'

/** What can be done to a finding on the board without a pointer as well as with one. */
export function BoardTools({ finding, desk }: { finding: BoardFinding; desk: Desk }) {
  const at = neighboursOf(desk.state.findings, finding)
  const words = finding.wording.slice(0, 60)
  return (
    <>
      <DragHandle
        kind="candour-finding"
        id={finding.id}
        label={`Take in hand: ${words}`}
        onTake={() => desk.take({ kind: 'finding', id: finding.id })}
        onEnd={() => desk.take(null)}
      />
      {finding.mayChange && (
        <Button
          type="button"
          kind="quiet"
          onClick={() => desk.write(finding.id, { text: finding.wording, basedOn: finding.version })}
        >
          Reword
        </Button>
      )}
      <PopupMenu label={finding.mayChange ? 'Move or change' : 'Move'}>
        <Moves finding={finding} desk={desk} at={at} />
        {finding.mayChange && <Kinds finding={finding} desk={desk} />}
      </PopupMenu>
    </>
  )
}

function Moves({ finding, desk, at }: { finding: BoardFinding; desk: Desk; at: Neighbours }) {
  const elsewhere = desk.seen.questions.filter(({ id }) => id !== finding.questionId)
  const to = (question: BoardQuestion) => `To question ${question.number}`
  return (
    <>
      {at.up !== null && (
        <PopupItem type="button" onClick={() => desk.move(finding.id, finding.questionId, at.up)}>
          Earlier
        </PopupItem>
      )}
      {at.down !== undefined && (
        <PopupItem type="button" onClick={() => desk.move(finding.id, finding.questionId, at.down ?? null)}>
          Later
        </PopupItem>
      )}
      {finding.mayChange &&
        elsewhere.map((question) => (
          <PopupItem key={question.id} type="button" onClick={() => desk.move(finding.id, question.id, null)}>
            {to(question)}
          </PopupItem>
        ))}
    </>
  )
}

const Kinds = ({ finding, desk }: { finding: BoardFinding; desk: Desk }) =>
  Object.entries(findingKinds)
    .filter(([kind]) => kind !== finding.kind)
    .map(([kind, name]) => (
      <PopupItem key={kind} type="button" onClick={() => desk.changeKind(finding, kind as FindingKind)}>
        Make it: {name.toLowerCase()}
      </PopupItem>
    ))

/** The words in place, and beside them what they have become meanwhile, if somebody else was quicker. */
export function Rewording({ finding, desk }: { finding: BoardFinding; desk: Desk }) {
  const id = useId()
  const draft = desk.drafts[finding.id]
  if (!draft) return null
  const overtaken = draft.basedOn !== finding.version
  const keep = (event: FormEvent) => {
    event.preventDefault()
    desk.reword(finding, draft)
  }
  return (
    <RewordBox
      id={id}
      text={draft.text}
      theirs={overtaken ? finding.wording : null}
      onType={(text) => desk.write(finding.id, { ...draft, text })}
      onKeep={keep}
      onKeepMine={() => desk.reword(finding, { ...draft, basedOn: finding.version })}
      onLeave={() => desk.write(finding.id, null)}
    />
  )
}
