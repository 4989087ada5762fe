import { Link } from 'react-router'
import { firstName } from '../../../web/dates.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { EvidenceKey } from '../../../web/ui/evidence-marks.tsx'
import { MarginRows } from '../../../web/ui/margin-row.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { useHydrated } from '../../../web/ui/use-hydrated.ts'
import { BoardQuestionRow } from './board-question.tsx'
import type { BoardSeen } from './board-seen.ts'
import { BoardStanding } from './board-standing.tsx'
import { type Desk, useDesk } from './desk.ts'
import { Drawer } from './drawer.tsx'
import { useSaidOnce } from './use-writing.ts'

/** Findings by key question, with the notes that are behind none beside them; live where there is a script. */
export function Board(seen: BoardSeen) {
  const desk = useDesk(seen)
  const working = useHydrated() && seen.can.propose
  if (!seen.ours && desk.state.findings.length === 0) return <NothingShared />
  return (
    <>
      {seen.ours && <BoardStanding desk={desk} />}
      <div className={seen.drawer ? 'c-desk c-desk-open' : 'c-desk'}>
        <MarginRows>
          {seen.questions.map((question) => (
            <BoardQuestionRow key={question.id} question={question} desk={desk} working={working} />
          ))}
        </MarginRows>
        {seen.drawer && <Drawer desk={desk} working={working} />}
      </div>
      <LostDrafts desk={desk} />
      <SaidHere desk={desk} />
      {desk.state.findings.length > 0 && <EvidenceKey />}
    </>
  )
}

/** What was last done here, and how to undo it; and, once each, who has begun to write. */
function SaidHere({ desk }: { desk: Desk }) {
  const { said, perform, live, seen } = desk
  const writing = useSaidOnce(
    live.here
      .filter(({ writing, personId }) => writing && personId !== seen.me)
      .map(({ name }) => `${firstName(name)} is writing.`),
  )
  return (
    <>
      <div className="c-desk-said" role="status">
        {said && (
          <div className="c-desk-said-in">
            <span>{said.words}</span>
            {said.undo && (
              <Button type="button" kind="quiet" onClick={() => said.undo && perform(said.undo)}>
                Undo
              </Button>
            )}
            {said.retry && (
              <Button type="button" kind="quiet" onClick={() => said.retry && perform(said.retry)}>
                Send it again
              </Button>
            )}
          </div>
        )}
      </div>
      <VisuallyHidden>
        <span role="status">{writing}</span>
      </VisuallyHidden>
    </>
  )
}

/** Words in hand for a finding that is no longer there are still the writer's. */
function LostDrafts({ desk }: { desk: Desk }) {
  const lost = Object.entries(desk.drafts).filter(([id]) => desk.state.findings.every((one) => one.id !== id))
  return lost.map(([id, { text }]) => (
    <Banner key={id} kind="attention" role="alert">
      <p>The finding that you were writing in has been withdrawn. What you had written: “{text}”</p>
      <Link to={`/reviews/${desk.seen.review.id}/findings/new`}>Add a finding</Link>{' '}
      <Button type="button" kind="quiet" onClick={() => desk.write(id, null)}>
        I no longer need it
      </Button>
    </Banner>
  ))
}

const NothingShared = () => (
  <EmptyState title="Nothing has been shared yet">
    <p>
      Findings will be here once the team has shared them with you in a session. The lead reviewer puts them
      here.
    </p>
  </EmptyState>
)
