import { Link } from 'react-router'
import { boardsShownToYou } from '../../domains/follow-up/trustees/board.server.ts'
import { stageNames, stages } from '../../domains/programme/stages.ts'
import { reportsOpenedToYou } from '../../domains/report/sharing/opened-to-you.server.ts'
import { today } from '../../platform/clock.ts'
import { dateOf, dateRange, dayAndMonth, fullDate, marginWeekday, shortDate } from '../dates.ts'
import { undeliveredMail } from '../mail/mail-log.server.ts'
import { UndeliveredNotice } from '../mail/undelivered-notice.tsx'
import { signedIn } from '../request.server.ts'
import { keyDates } from '../review/key-dates.ts'
import { stepState } from '../review/stage-dates.ts'
import { LinkButton } from '../ui/button.tsx'
import { Columns, SideSection } from '../ui/columns.tsx'
import { DatedItem, DatedList } from '../ui/dated-list.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ItemRow, ItemRows } from '../ui/item-row.tsx'
import { KeyDates } from '../ui/key-dates.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { Stack } from '../ui/stack.tsx'
import { StageSteps } from '../ui/stage-steps.tsx'
import { Dim, Text } from '../ui/text.tsx'
import type { Route } from './+types/home-page'
import { type Need, whatNeedsYou } from './home-query.server.ts'

const SHOWN = 12

/** Two steps that wait for the same are told by the first. */
const eachOnce = <T extends { reviewId: string; hint: string }>(waiting: T[]): T[] =>
  [
    ...new Map(waiting.toReversed().map((task) => [`${task.reviewId} ${task.hint}`, task])).values(),
  ].toReversed()

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const [{ needs, waiting, reviews, inPool }, undelivered, boards, reports] = await Promise.all([
    whatNeedsYou(actor, null),
    undeliveredMail(actor, null),
    boardsShownToYou(actor, null),
    reportsOpenedToYou(actor, null),
  ])
  const now = today()
  const coming = reviews
    .flatMap(({ review }) =>
      keyDates(review.review, review.template).map((one) => ({
        ...one,
        text: `${one.text}, ${review.review.trustName}`,
      })),
    )
    .filter((one) => one.dateTime >= now)
    .toSorted((a, b) => (a.dateTime < b.dateTime ? -1 : 1))
    .slice(0, 5)
  return {
    today: now,
    undelivered,
    boards: boards.map(({ openedAt, ...board }) => ({ ...board, on: dateOf(openedAt) })),
    reports,
    inPool,
    needs: needs.slice(0, SHOWN),
    more: Math.max(0, needs.length - SHOWN),
    waiting: eachOnce(waiting).slice(0, 4),
    coming,
    reviews: reviews.map(({ review: { review } }) => review),
  }
}

export const meta = () => [{ title: 'What needs you – Candour' }]

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { needs, today: now, reviews, more } = loaderData
  return (
    <Page>
      <PageHead title="What needs you" aside={fullDate(now)} />
      <UndeliveredNotice mail={loaderData.undelivered} />
      <Columns
        main={
          <>
            {needs.length > 0 ? (
              <DatedList>
                {needs.map((need, place) => (
                  <NeedItem key={need.reviewId + need.title} need={need} now={now} first={place === 0} />
                ))}
              </DatedList>
            ) : (
              <NothingDue coming={loaderData.coming[0]} />
            )}
            {more > 0 && <Text dim>And {more} more, later. They are on the pages of the reviews below.</Text>}
            <Opened boards={loaderData.boards} reports={loaderData.reports} />
            {reviews.length > 0 && (
              <Section title="Your reviews">
                <ItemRows>
                  {reviews.map((review) => (
                    <ItemRow
                      key={review.id}
                      title={review.trustName}
                      to={`/reviews/${review.id}`}
                      note={dateRange(review.day1, review.day3)}
                    >
                      <StageSteps
                        mini
                        label="Stages"
                        stages={stages.map((stage) => ({
                          name: stageNames[stage],
                          state: stepState(review.stage, stage),
                        }))}
                      />
                    </ItemRow>
                  ))}
                </ItemRows>
              </Section>
            )}
          </>
        }
        side={<Beside waiting={loaderData.waiting} coming={loaderData.coming} inPool={loaderData.inPool} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

/** What others own and have opened to this person. */
function Opened({ boards, reports }: Pick<Loaded, 'boards' | 'reports'>) {
  if (boards.length + reports.length === 0) return null
  return (
    <Section title="Opened to you">
      <ItemRows>
        {reports.map(({ reviewId, trustName, day1, day3 }) => (
          <ItemRow
            key={`report ${reviewId}`}
            title={`The report to ${trustName}`}
            to={`/reviews/${reviewId}/report/read`}
            note={`Peer review of ${dateRange(day1, day3)}. It belongs to the trust.`}
          />
        ))}
        {boards.map(({ reviewId, trustName, on }) => (
          <ItemRow
            key={`actions ${reviewId}`}
            title="What we do after our review"
            to={`/reviews/${reviewId}/actions/board`}
            note={`${trustName}, opened to you on ${fullDate(on)}`}
          />
        ))}
      </ItemRows>
    </Section>
  )
}

function NeedItem({ need, now, first }: { need: Need; now: string; first: boolean }) {
  const late = need.dueOn !== null && need.dueOn < now
  return (
    <DatedItem
      weekday={need.dueOn ? (late ? 'Was due' : marginWeekday(need.dueOn, now)) : 'When you can'}
      date={need.dueOn ? shortDate(need.dueOn) : ''}
      dateTime={need.dueOn ?? undefined}
      title={need.title}
      to={need.to}
      why={need.why ?? need.hint}
      from={need.trustName}
      action={
        first && (
          <LinkButton kind="primary" to={need.to}>
            {need.act ?? need.title}
          </LinkButton>
        )
      }
    />
  )
}

function NothingDue({ coming }: { coming?: { dateTime: string; text: string } }) {
  return (
    <EmptyState title="Nothing needs you today">
      {coming ? (
        <p>
          The next date is <strong>{dayAndMonth(coming.dateTime)}</strong>: {coming.text}.
        </p>
      ) : (
        <p>When somebody invites you to a review, or a date comes near, it stands here with the reason.</p>
      )}
    </EmptyState>
  )
}

type BesideProps = Pick<Loaded, 'waiting' | 'coming' | 'inPool'>

function Beside({ waiting, coming, inPool }: BesideProps) {
  return (
    <>
      {waiting.length > 0 && (
        <SideSection title="Waiting on other people">
          <Stack gap="sm">
            {waiting.map((task) => (
              <Text key={task.reviewId + task.title}>
                <strong>{task.title}</strong>: {task.hint} <Dim>{task.trustName}</Dim>
              </Text>
            ))}
          </Stack>
        </SideSection>
      )}
      {coming.length > 0 && (
        <SideSection title="Coming up">
          <KeyDates items={coming} />
        </SideSection>
      )}
      {inPool && (
        <SideSection title="For the reviews to come">
          <Text size="sm">
            <Link to="/pool/me">What you can do, and when</Link>
          </Text>
        </SideSection>
      )}
      <SideSection title="Mail">
        <Text size="sm" dim>
          We email you when something new waits for you, and never put anything confidential in it.{' '}
          <Link to="/account/mail">Choose what we send you, and when.</Link>
        </Text>
      </SideSection>
    </>
  )
}
