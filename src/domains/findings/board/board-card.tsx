import { useState } from 'react'
import { Link } from 'react-router'
import { firstName } from '../../../web/dates.ts'
import { DropPlace } from '../../../web/ui/drop-place.tsx'
import { FindingCard } from '../../../web/ui/finding-card.tsx'
import { findingKinds } from '../finding.ts'
import { FindingEvidence } from '../finding-evidence.tsx'
import { findingIcons } from '../finding-icons.ts'
import { FindingViews } from '../finding-views.tsx'
import { sharedWords } from '../shared-words.ts'
import { BehindNotes } from './behind-notes.tsx'
import type { BoardFinding } from './board-finding.ts'
import { BoardTools, Rewording } from './board-tools.tsx'
import type { Desk } from './desk.ts'

type BoardCardProps = { finding: BoardFinding; desk: Desk; working: boolean }

/** A finding on the board. `working`: with what can be done to it here, once there is a script to do it. */
export function BoardCard({ finding, desk, working }: BoardCardProps) {
  const { seen, live, drafts } = desk
  const writer = live.here.find((one) => one.writing === finding.id && one.personId !== seen.me)
  const mine = working && drafts[finding.id]
  return (
    <FindingCard
      icon={findingIcons[finding.kind]}
      kind={findingKinds[finding.kind]}
      shared={sharedWords(finding.sharedAt, seen.today)}
      to={seen.projector ? undefined : `/reviews/${seen.review.id}/findings/${finding.id}`}
      wording={finding.wording}
      writing={writer && `${firstName(writer.name)} is writing`}
      editing={mine ? <Rewording finding={finding} desk={desk} /> : undefined}
      tools={working && !mine && <BoardTools finding={finding} desk={desk} />}
      places={working && <Places finding={finding} desk={desk} />}
    >
      <FindingEvidence support={finding.support} />
      <FindingViews finding={finding} team={seen.team} me={seen.projector ? '' : seen.me} />
      {!seen.ours && finding.maySay && (
        <Link to={`/reviews/${seen.review.id}/findings/${finding.id}`}>Say how you see it</Link>
      )}
      {working && <Behind finding={finding} desk={desk} />}
    </FindingCard>
  )
}

function Behind({ finding, desk }: Omit<BoardCardProps, 'working'>) {
  const [open, setOpen] = useState(false)
  return (
    <details className="c-finding-behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What it stands on</summary>
      {open && <BehindNotes finding={finding} desk={desk} />}
    </details>
  )
}

function Places({ finding, desk }: Omit<BoardCardProps, 'working'>) {
  const { inHand, put, move, seen, state } = desk
  const notes = inHand?.kind === 'notes' ? inHand.ids : null
  const other = inHand?.kind === 'finding' && inHand.id !== finding.id ? inHand.id : null
  const held = state.findings.find(({ id }) => id === other)
  const words = finding.wording.slice(0, 60)
  const number = seen.questions.find(({ id }) => id === finding.questionId)?.number
  const here = held && (held.mayChange || held.questionId === finding.questionId)
  return (
    <div className="c-places">
      <DropPlace
        shown={notes !== null}
        label={`Stands behind: ${words}`}
        onDrop={() => put(notes ?? [], finding.id, 'supporting')}
      >
        Stands behind it
      </DropPlace>
      <DropPlace
        shown={notes !== null}
        label={`Points the other way: ${words}`}
        onDrop={() => put(notes ?? [], finding.id, 'contrary')}
      >
        Points the other way
      </DropPlace>
      <DropPlace
        shown={Boolean(here)}
        label={`Before, on question ${number}: ${words}`}
        onDrop={() => other && move(other, finding.questionId, finding.id)}
      >
        Before this one
      </DropPlace>
    </div>
  )
}
