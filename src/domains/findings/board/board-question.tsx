import { Link, useNavigate } from 'react-router'
import { count } from '../../../web/dates.ts'
import { DropPlace } from '../../../web/ui/drop-place.tsx'
import { FindingColumns } from '../../../web/ui/finding-card.tsx'
import { MarginQuestion, MarginRow } from '../../../web/ui/margin-row.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { capitalised, inWords } from '../../preparation/focus/question.ts'
import { BoardCard } from './board-card.tsx'
import type { BoardQuestion } from './board-seen.ts'
import type { Desk } from './desk.ts'

type RowProps = { question: BoardQuestion; desk: Desk; working: boolean }

export function BoardQuestionRow({ question, desk, working }: RowProps) {
  const { state, seen } = desk
  const findings = state.findings.filter((finding) => finding.questionId === question.id)
  const counts = state.counts && (state.counts[question.id] ?? { notes: 0, unused: 0 })
  const found = findings.length === 0 ? 'No finding' : count(findings.length, 'finding')
  const beside = (
    <>
      {counts && <FreeNotes n={counts.unused} question={question} desk={desk} />}
      <Rounds question={question} desk={desk} />
    </>
  )
  return (
    <MarginRow
      id={`question-${question.number}`}
      wide
      label={
        <MarginQuestion
          number={question.number}
          text={question.text}
          note={counts ? `${found} from ${count(counts.notes, 'note')}` : found}
        />
      }
    >
      {findings.length > 0 ? (
        <FindingColumns>
          {findings.map((finding) => (
            <BoardCard key={finding.id} finding={finding} desk={desk} working={working} />
          ))}
          {beside}
        </FindingColumns>
      ) : (
        <>
          <Text dim>
            {seen.ours ? 'No finding on this question yet.' : 'Nothing shared on this question yet.'}
          </Text>
          {beside}
        </>
      )}
      {working && <LastPlace question={question} desk={desk} />}
    </MarginRow>
  )
}

function FreeNotes({ n, question, desk: { seen } }: Omit<RowProps, 'working'> & { n: number }) {
  if (n === 0) return null
  const open = seen.drawer === question.id
  const at = `/reviews/${seen.review.id}/findings`
  const more = seen.projector ? 'projector=yes&' : ''
  return (
    <Text dim>
      {capitalised(inWords(n))} {n === 1 ? 'note on this question is' : 'notes on this question are'} not
      behind any finding yet.{' '}
      {!open && (
        <Link to={`${at}?${more}drawer=${question.id}#drawer`} preventScrollReset>
          Lay {n === 1 ? 'it' : 'them'} beside the findings
        </Link>
      )}
    </Text>
  )
}

function Rounds({ question, desk: { seen } }: Omit<RowProps, 'working'>) {
  if (seen.projector || seen.rounds.every(({ questionId }) => questionId !== question.id)) return null
  return (
    <Text dim>
      A sealed round on this question waits to be opened.{' '}
      <Link to={`/reviews/${seen.review.id}/findings/sealed`}>Seal your view</Link>
    </Text>
  )
}

/** Below the findings: last on this question, or a new finding from what is in the hand. */
function LastPlace({ question, desk }: Omit<RowProps, 'working'>) {
  const { inHand, state, move, seen } = desk
  const navigate = useNavigate()
  const held = inHand?.kind === 'finding' ? state.findings.find(({ id }) => id === inHand.id) : undefined
  const notes = inHand?.kind === 'notes' ? inHand.ids : []
  const stays = held?.questionId === question.id
  return (
    <div className="c-last-place">
      <DropPlace
        shown={Boolean(held && (stays || held.mayChange))}
        label={stays ? `Last on question ${question.number}` : `To question ${question.number}, last`}
        onDrop={() => held && move(held.id, question.id, null)}
      />
      <DropPlace
        shown={notes.length > 0}
        label={`A new finding on question ${question.number}`}
        onDrop={() => navigate(newFrom(seen.review.id, question.id, notes))}
      />
    </div>
  )
}

/** The page of a new finding that begins with these notes: their ids stand in its address, and nothing that they say. */
export const newFrom = (reviewId: string, questionId: string, notes: string[]) =>
  `/reviews/${reviewId}/findings/new?question=${questionId}${notes
    .slice(0, 50)
    .map((id) => `&note=${id}`)
    .join('')}`
