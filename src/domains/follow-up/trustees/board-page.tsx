import { today } from '../../../platform/clock.ts'
import { count, dateOf, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { listed } from '../action-view.ts'
import type { Route } from './+types/board-page'
import { actionBoard } from './board.server.ts'
import { BoardList } from './board-list.tsx'
import { byState, groupOf } from './board-view.ts'
import { closeBoard } from './close-board.server.ts'
import { openBoard } from './open-board.server.ts'
import { ShownTo } from './shown-to.tsx'

/** What the trust does after its review, for its trustees: words and days on a page or two, and nothing to press. */
export async function loader(args: Route.LoaderArgs) {
  const board = found(await actionBoard(signedIn(args), { reviewId: args.params.reviewId }))
  const on = today()
  const actions = board.actions.map((action) => ({
    ...listed(action, on),
    group: groupOf(action),
    // the pages of the actions themselves are the leaders'
    readable: board.leader,
  }))
  const byDate = new URL(args.request.url).searchParams.get('by') === 'date'
  return {
    reviewId: args.params.reviewId,
    trustName: board.trustName,
    day3: board.day3,
    today: on,
    byDate,
    leader: board.leader,
    shown: board.shown && { on: dateOf(board.shown.at), by: board.shown.by },
    chairs: board.chairs.map(({ name }) => name),
    groups: byDate ? [{ title: '', actions }] : byState(actions),
    total: actions.length,
  }
}

const deeds = { open: openBoard, close: closeBoard }

function saying(done: { told: number } | null): string {
  if (!done) return 'This page is your leaders’ alone again.'
  return done.told > 0
    ? 'Your chair of trustees can read this page now, and is told so by email.'
    : 'Your chair of trustees can read this page as soon as the central team has invited one. Nobody has been told yet.'
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const outcome = await chosenIn(deeds, values.intent)(actor, { reviewId })
  return answer<{ told: number } | null>(outcome, values, (done) => ({
    to: `/reviews/${reviewId}/actions/board`,
    say: saying(done),
  }))
}

export const meta = () => [{ title: 'Actions after the review – Candour' }]

export default function BoardPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, day3, today, byDate, leader, groups, total } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={
          leader ? { to: `/reviews/${reviewId}/actions`, label: 'Your actions' } : { to: '/', label: 'Home' }
        }
        eyebrow={trustName}
        title="What we do after our review"
        lede={`${count(total, 'action')} from the peer review that ended on ${fullDate(day3)}, as at ${fullDate(today)}.`}
        actions={total > 0 && <PrintButton />}
      />
      <Stack gap="xl">
        {leader && <ShownTo {...loaderData} />}
        {total > 0 && (
          <Segmented
            label="In which order"
            items={[
              { to: '?', label: 'By how they stand', current: !byDate },
              { to: '?by=date', label: 'By their day', current: byDate },
            ]}
          />
        )}
        {groups.map(({ title, actions }) =>
          title ? (
            <Section key={title} title={title} aside={count(actions.length, 'action')}>
              <BoardList actions={actions} today={today} link={leader} />
            </Section>
          ) : (
            <BoardList key="all" actions={actions} today={today} link={leader} level={2} />
          ),
        )}
        {total === 0 && (
          <EmptyState title="Nothing planned yet">
            <p>The trust’s leaders plan its actions; each stands here by its day.</p>
          </EmptyState>
        )}
        <Text size="sm" dim>
          A peer review ends with what the trust chooses to do. These are its own plans and its own words:
          nobody outside the trust has marked them.
        </Text>
      </Stack>
    </Page>
  )
}
