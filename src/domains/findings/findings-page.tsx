import { Link } from 'react-router'
import { today } from '../../platform/clock.ts'
import { count } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { EvidenceKey } from '../../web/ui/evidence-marks.tsx'
import { FindingCard, FindingColumns, StandingBar } from '../../web/ui/finding-card.tsx'
import { MarginQuestion, MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import { isTeam } from '../allocation/standing.ts'
import { capitalised, inWords } from '../preparation/focus/question.ts'
import type { Route } from './+types/findings-page'
import { findingKinds } from './finding.ts'
import { FindingEvidence } from './finding-evidence.tsx'
import { findingIcons } from './finding-icons.ts'
import { FindingViews } from './finding-views.tsx'
import { findingsBoard } from './findings.server.ts'
import { nextSharedWords } from './next-shared.ts'
import { sharedWords } from './shared-words.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, ...board } = found(await findingsBoard(actor, { reviewId: args.params.reviewId }))
  return {
    ...board,
    review: standing.review,
    me: standing.personId,
    ours: isTeam(standing),
    next: nextSharedWords(board.next, today()),
    today: today(),
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: `${loaderData?.ours ? 'Emerging findings' : 'What the team has shared with you'}, ${loaderData?.review.trustName ?? ''} – Candour`,
  },
]

type Board = Route.ComponentProps['loaderData']

export default function FindingsPage({ loaderData }: Route.ComponentProps) {
  const { review, ours, questions, findings, can } = loaderData
  const at = `/reviews/${review.id}/findings`
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title={ours ? 'Emerging findings' : 'What the team has shared with you'}
        lede={
          ours
            ? 'What the team is coming to think, and what each thought stands on.'
            : 'What the team is coming to think, as you have heard it. You can say how you see it.'
        }
        actions={
          can.propose ? (
            <LinkButton kind="primary" to={`${at}/new`}>
              Add a finding
            </LinkButton>
          ) : (
            !ours && findings.length > 0 && <LinkButton to={`${at}/own-notes`}>Your own notes</LinkButton>
          )
        }
      />
      {ours && <HowItStands {...loaderData} />}
      {!ours && findings.length === 0 ? (
        <EmptyState title="Nothing has been shared yet">
          <p>
            Findings will be here once the team has shared them with you in a session. The lead reviewer puts
            them here.
          </p>
        </EmptyState>
      ) : (
        <MarginRows>
          {questions.map((question) => (
            <MarginRow
              key={question.id}
              wide
              label={
                <MarginQuestion
                  number={question.number}
                  text={question.text}
                  note={tally(loaderData, question)}
                />
              }
            >
              <QuestionFindings board={loaderData} question={question} />
            </MarginRow>
          ))}
        </MarginRows>
      )}
      {findings.length > 0 && <EvidenceKey />}
    </Page>
  )
}

type Question = Board['questions'][number]
const findingsOn = ({ findings }: Board, question: Question) =>
  findings.filter((finding) => finding.questionId === question.id)

function tally(board: Board, question: Question) {
  const found = findingsOn(board, question).length
  const findings = found === 0 ? 'No finding' : count(found, 'finding')
  return question.notes === null ? findings : `${findings} from ${count(question.notes, 'note')}`
}

/** The sharing rule (MISSION F3): how much the host has not heard, and when it next can. */
function HowItStands({ findings, next, review, can }: Board) {
  if (review.stage !== 'three_days') return null
  const waiting = findings.filter((finding) => finding.sharedAt === null).length
  const words =
    waiting > 0
      ? `${count(waiting, 'finding')} not yet shared with the host.`
      : findings.length > 0
        ? 'The host has heard every finding.'
        : 'No finding yet.'
  return (
    <StandingBar
      action={
        can.share &&
        waiting > 0 && <Link to={`/reviews/${review.id}/findings/share`}>Prepare what to share</Link>
      }
    >
      <b>{words}</b> {next} {waiting > 0 && 'What was never shared cannot enter the report.'}
    </StandingBar>
  )
}

function QuestionFindings({ board, question }: { board: Board; question: Question }) {
  const { review, me, team } = board
  const findings = findingsOn(board, question)
  if (findings.length === 0 && !question.unused)
    return (
      <Text dim>
        {board.ours ? 'No finding on this question yet.' : 'Nothing shared on this question yet.'}
      </Text>
    )
  return (
    <FindingColumns>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          icon={findingIcons[finding.kind]}
          kind={findingKinds[finding.kind]}
          shared={sharedWords(finding.sharedAt, board.today)}
          to={`/reviews/${review.id}/findings/${finding.id}`}
          wording={finding.wording}
        >
          <FindingEvidence support={finding.support} />
          <FindingViews finding={finding} team={team} me={me} />
        </FindingCard>
      ))}
      {Boolean(question.unused) && (
        <Unused
          n={question.unused ?? 0}
          to={`/reviews/${review.id}/notes?question=${question.id}&behind=nothing`}
        />
      )}
    </FindingColumns>
  )
}

const Unused = ({ n, to }: { n: number; to: string }) => (
  <Text dim>
    {capitalised(inWords(n))} {n === 1 ? 'note on this question is' : 'notes on this question are'} not behind
    any finding yet. <Link to={to}>Read {n === 1 ? 'it' : 'them'}</Link>
  </Text>
)
