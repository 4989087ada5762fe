import { today } from '../../../platform/clock.ts'
import { dateOf, fullDate, fullRange } from '../../../web/dates.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { OnePage, ReadAloud } from '../../../web/ui/one-page.tsx'
import { Crumb, Page } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isMember } from '../../allocation/standing.ts'
import type { Route } from './+types/reminder-page'
import { byArea } from './area.ts'
import { keyQuestions } from './questions.server.ts'
import { reminderSize } from './reminder-size.ts'
import { scopeStatement } from './scope-statement.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  if (!isMember(mine)) throw missing()
  const { questions, areas, frozen, amendments } = found(await keyQuestions(actor, { reviewId }))
  const settled = amendments.flatMap(({ settledAt }) => settledAt ?? []).toSorted()
  return {
    review: mine.review,
    groups: byArea(areas, questions)
      .filter(({ questions: under }) => under.length > 0)
      .map(({ area, questions: under }) => ({
        title: area?.name ?? (areas.length > 0 ? 'Also' : undefined),
        items: under.map(({ number, current }) => ({ number, text: current.wording })),
      })),
    size: reminderSize(
      questions.map(({ current }) => current.wording),
      areas.length,
    ),
    frozenAt: frozen?.at ?? null,
    amendedAt: settled.at(-1) ?? null,
    asAt: today(),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `The key questions on one page, ${loaderData?.review.trustName ?? ''} – Candour` },
]

/** In everybody's hand at the start of day one, when the questions are read aloud (MISSION E1). */
export default function ReminderPage({ loaderData }: Route.ComponentProps) {
  const { review, groups, size, asAt } = loaderData
  const crumb = { to: `/reviews/${review.id}/questions`, label: 'Key questions' }
  return (
    <Page>
      <Stack>
        <Row between align="center">
          <Crumb {...crumb} />
          {groups.length > 0 && <PrintButton>Print this page</PrintButton>}
        </Row>
        {groups.length === 0 ? (
          <EmptyState title="No questions yet" level={1}>
            <p>The host and the team propose them. This page will hold them, to print for day one.</p>
          </EmptyState>
        ) : (
          <OnePage
            size={size}
            head={<Head {...loaderData} />}
            foot={<p>As at {fullDate(asAt)}. The report belongs to the host trust alone.</p>}
            notes="My notes"
          >
            {groups.map(({ title, items }) => (
              <ReadAloud key={title ?? ''} title={title} items={items} />
            ))}
          </OnePage>
        )}
      </Stack>
    </Page>
  )
}

function Head({ review, frozenAt, amendedAt }: Route.ComponentProps['loaderData']) {
  return (
    <>
      <Text size="sm" dim>
        {review.trustName}, {fullRange(review.day1, review.day3)}
      </Text>
      <h1>The key questions</h1>
      <Text size="sm" strong={!frozenAt}>
        {frozenAt
          ? `Agreed by the host and the team, and frozen on ${fullDate(dateOf(frozenAt))}.`
          : 'Not agreed yet: these words may still change.'}
        {amendedAt && ` Amended by both sides on ${fullDate(dateOf(amendedAt))}.`}
      </Text>
      {scopeStatement.brief.map((line) => (
        <Text key={line} size="sm" dim>
          {line}
        </Text>
      ))}
    </>
  )
}
