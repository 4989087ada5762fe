import { IconAdjustments, IconMap } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { clockTime, count, dateOf, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, LinkButton } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { BoardKey, VerdictHead } from '../../../web/ui/round-board.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/board-page'
import { type BoardSeen, roundBoard } from './board.server.ts'
import { Board } from './board-grid.tsx'
import { emptyPlace } from './empty-place.server.ts'
import { placePanel } from './place-panel.server.ts'
import { placePerson } from './place-person.server.ts'
import { stopRound } from './stop-round.server.ts'
import { takeOut } from './take-out.server.ts'
import { undoMove } from './undo-move.server.ts'
import { unpinSeat } from './unpin-seat.server.ts'
import { useWatching } from './use-watching.ts'
import { workOutRound } from './work-out-round.server.ts'
import { WorkState } from './work-state.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { roundId } = args.params
  const asked = new URL(args.request.url).searchParams
  const board = found(await roundBoard(actor, { roundId }))
  const key = asked.get('place')
  const panel = key
    ? await placePanel(actor, {
        roundId,
        key,
        person: asked.get('person'),
        words: (asked.get('q') ?? '').trim(),
      })
    : null
  const empty = panel ? await emptyPlace(actor, { roundId, reviewId: panel.reviewId }) : null
  return { board, panel, empty }
}

const forms = {
  'work-out': { command: workOutRound, say: undefined },
  stop: { command: stopRound, say: 'It stops with the best that it has found so far.' },
  place: { command: placePerson, say: undefined },
  'take-out': { command: takeOut, say: 'The place is empty.' },
  unpin: { command: unpinSeat, say: 'They may be placed elsewhere when you work the round out again.' },
  undo: { command: undoMove, say: 'The last move is undone.' },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && intent in forms

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { roundId } = args.params
  const values = await formValues(args.request)
  if (!isForm(values.intent)) throw missing()
  const to = `/allocation/${roundId}`
  if (values.intent === 'place')
    return answer(await placePerson(actor, { ...values, roundId }), values, ({ words: say }) => ({ to, say }))
  const { command, say } = forms[values.intent]
  return answer<unknown>(await command(actor, { ...values, roundId }), values, () => ({ to, say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.board.name ?? 'Round'}: who goes where – Candour` },
]

export default function BoardPage({ loaderData: { board, panel, empty } }: Route.ComponentProps) {
  const { errors } = useProblems()
  const working = board.work?.working ?? false
  useWatching(working)
  return (
    <Page>
      <VerdictHead title={`${board.name}: who goes where`} verdict={board.verdict}>
        {!working && board.rows.length > 0 && <Actions board={board} />}
      </VerdictHead>
      <Stack gap="md">
        <ErrorSummary errors={errors} />
        <WorkState work={board.work} />
        {!working && <Age board={board} />}
        {!working && board.undo && <Undo />}
        {board.rows.length === 0 ? (
          <EmptyState title="No review in this round yet">
            <p>
              The term’s reviews stand here as soon as they are booked, until their three days begin.{' '}
              <Link to="/reviews/new">Book a review</Link>.
            </p>
          </EmptyState>
        ) : (
          <>
            <Board board={board} panel={panel} empty={empty} />
            <BoardKey items={legend} />
          </>
        )}
        <Ways board={board} />
      </Stack>
    </Page>
  )
}

const legend = [
  { state: 'accepted' as const, words: 'Accepted people stay where they are when you work it out again' },
  { state: 'invited' as const, words: 'Invited, not yet answered' },
  { state: 'chosen' as const, words: 'Placed by hand: stays until you let go' },
  { state: 'proposed' as const, words: 'Proposed: nobody has been asked yet' },
]

/** One filled button: to begin with it is working the round out, then asking people. */
function Actions({ board }: { board: BoardSeen }) {
  const begun = board.workedOutAt !== null
  const asking = begun && board.invitable > 0
  return (
    <>
      <Form method="post">
        <Button name="intent" value="work-out" kind={asking ? 'default' : 'primary'}>
          {begun ? 'Work it out again' : 'Work it out'}
        </Button>
      </Form>
      {board.invitable > 0 && (
        <LinkButton to={`/allocation/${board.id}/invite`} kind={asking ? 'primary' : 'default'}>
          {`Invite ${count(board.invitable, 'person', 'people')}`}
        </LinkButton>
      )}
    </>
  )
}

/** How old the plan is, and what has changed since. */
function Age({ board }: { board: BoardSeen }) {
  const { changes, workedOutAt, contradicts } = board
  return (
    <>
      {contradicts.length > 0 && (
        <Banner kind="attention">
          <strong>This contradicts itself.</strong>
          {contradicts.map((words) => (
            <Text key={words}>{words}</Text>
          ))}
        </Banner>
      )}
      {board.lost.length > 0 && (
        <Banner>
          {board.lost.map(({ words }) => words).join(' ')}{' '}
          <Link to={`/allocation/${board.id}/repair`}>See the ways to fill the place</Link>
        </Banner>
      )}
      {workedOutAt && board.asPlanned && (
        <Text dim>{`Worked out on ${when(workedOutAt)}. ${board.whoMoved}`.trim()}</Text>
      )}
      {workedOutAt && changes.length > 0 && (
        <Disclosure
          summary={`${changes.length === 1 ? 'One thing has' : `${changes.length} things have`} changed since this was worked out on ${when(workedOutAt)}`}
        >
          <ul>
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
/** Before the board, where a move is seen: what was done a moment ago is what people take back. */
const Undo = () => (
  <Form method="post" preventScrollReset>
    <Button name="intent" value="undo">
      Undo the last move
    </Button>
  </Form>
)

const when = (at: Date) => `${fullDate(dateOf(at))} at ${clockTime(at)}`

/** The quieter ways on. */
const Ways = ({ board }: { board: BoardSeen }) => (
  <Row gap="sm">
    <LinkButton to={`/allocation/${board.id}/map`} icon={IconMap}>
      Journeys
    </LinkButton>
    <LinkButton to={`/allocation/${board.id}/file`} download>
      Spreadsheet
    </LinkButton>
    <LinkButton to={`/allocation/${board.id}/settings`} icon={IconAdjustments}>
      Rules of the round
    </LinkButton>
    <LinkButton to="/allocation/rounds" kind="quiet">
      Other rounds
    </LinkButton>
  </Row>
)
