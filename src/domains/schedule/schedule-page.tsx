import { IconPlus, IconPrinter, IconVideo } from '@tabler/icons-react'
import { Form } from 'react-router'
import { today } from '../../platform/clock.ts'
import { dateOf, fullDate, nameList } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, LinkButton } from '../../web/ui/button.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { standing } from '../allocation/standing.server.ts'
import { isLead, isMember } from '../allocation/standing.ts'
import { wishesInReview } from '../preparation/wishes/wishes.server.ts'
import { WishesBeside } from '../preparation/wishes/wishes-beside.tsx'
import type { Route } from './+types/schedule-page'
import { buildsSchedule, canEditSchedule, canShareSchedule, canStartSchedule } from './policy.ts'
import { schedule } from './schedule.server.ts'
import { hints, roomHints, unsettled } from './schedule-rules.ts'
import { type Loaded, viewAt } from './schedule-view.ts'
import { Day, Ways } from './schedule-views.tsx'
import { shareSchedule } from './share-schedule.server.ts'
import { startSchedule } from './start-schedule.server.ts'
import { ToSettle } from './to-settle.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  if (!isMember(mine) && !mine.central) throw missing()
  const { sharedAt, sharedBy, sessions, people } = await schedule(actor, { reviewId })
  const broken = unsettled(sessions, people)
  const facts = { standing: mine, shared: sharedAt !== null, sessions: sessions.length }
  const sharing = canShareSchedule({ ...facts, unsettled: broken.map(({ words }) => words) })
  const { review } = mine
  const search = new URL(args.request.url).searchParams
  const day = dayAsked(search.get('day'), review)
  return {
    review,
    sessions,
    people,
    sharedAt,
    sharedBy,
    you: mine.personId,
    day,
    dayWords: fullDate(review[`day${day}`]),
    view: viewAsked(search.get('view')),
    person: search.get('person'),
    // whoever does not build it does not see every link, and could not tell
    broken: buildsSchedule(mine) ? broken.map(({ words }) => words) : [],
    hints: [...hints(sessions, people), ...roomHints(sessions, mine)].map(({ words }) => words),
    builds: buildsSchedule(mine),
    wishes: isLead(mine) ? await wishesInReview(actor, { reviewId }) : [],
    can: {
      edit: canEditSchedule(facts) === 'allowed',
      start: canStartSchedule(facts) === 'allowed',
      share: sharing === 'allowed',
    },
  }
}

/** The day in the address; during the three days, today; otherwise the first. */
function dayAsked(asked: string | null, review: { day1: string; day2: string; day3: string }): 1 | 2 | 3 {
  const now = today()
  const place = [review.day1, review.day2, review.day3].indexOf(now) + 1
  const day = Number(asked ?? place)
  return day === 2 || day === 3 ? day : 1
}
const viewAsked = (asked: string | null) =>
  (['person', 'table', 'mine'] as const).find((view) => view === asked) ?? null

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/schedule`
  if (values.intent === 'share') {
    const say = 'The schedule is shared. Everyone is told by email.'
    return answer(await shareSchedule(actor, { reviewId }), values, () => ({ to, say }))
  }
  const say = 'The usual sessions are laid down. Now add visits and interviews.'
  return answer(await startSchedule(actor, { reviewId }), values, () => ({ to, say }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `The three days, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function SchedulePage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, sessions, person } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="The three days"
        lede={ledeWords(loaderData)}
        actions={sessions.length > 0 ? <HeadActions {...loaderData} /> : undefined}
      />
      {sessions.length === 0 ? (
        <NothingYet {...loaderData} />
      ) : (
        <Stack gap="lg">
          <Ways {...loaderData} />
          <Day {...loaderData} />
          {person === null && <ToSettle {...loaderData} />}
          {loaderData.can.share && <Form method="post" id={shareForm} />}
        </Stack>
      )}
      {loaderData.wishes.length > 0 && person === null && (
        <Section level={3} title="What people want from the review" rule>
          <WishesBeside reviewId={review.id} asked={loaderData.wishes} />
        </Section>
      )}
    </Page>
  )
}

function ledeWords({ sharedAt, sessions, people, builds }: Loaded) {
  if (sharedAt)
    return `Shared with everyone on ${fullDate(dateOf(sharedAt))}. Every change shows here at once.`
  if (sessions.length === 0) return undefined
  const builders = people.filter(
    ({ role }) => role === 'lead_reviewer' || role === 'host_lead' || role === 'coordinator',
  )
  return builds
    ? `Being built by ${nameList(builders.map(({ name }) => name))}. Nobody else has seen it yet.`
    : undefined
}

// The button stands among the page's actions; its form holds nothing else.
const shareForm = 'share-form'

function HeadActions({ review, can, sessions }: Loaded) {
  const byVideo = sessions.some(({ how }) => how === 'video')
  const sending = useSending()
  return (
    <>
      <LinkButton to={viewAt(review.id, { view: 'table', person: 'all' })} icon={IconPrinter}>
        A day for each person
      </LinkButton>
      {can.edit && (
        <LinkButton to={`/reviews/${review.id}/schedule/new`} icon={IconPlus}>
          Add a session
        </LinkButton>
      )}
      {can.edit && byVideo && (
        <LinkButton to={`/reviews/${review.id}/schedule/links`} icon={IconVideo}>
          Video links
        </LinkButton>
      )}
      {can.share && (
        <Button kind="primary" form={shareForm} name="intent" value="share" disabled={sending}>
          Share with everyone
        </Button>
      )}
    </>
  )
}

function NothingYet({ can, builds, review }: Loaded) {
  if (can.start) {
    const begin = (
      <Form method="post">
        <Button kind="primary" name="intent" value="start">
          Begin with the usual sessions
        </Button>
      </Form>
    )
    return (
      <EmptyState title="Nothing on the schedule yet" actions={begin}>
        <p>
          The usual sessions come first: presentation, time to confer, daily discussions, the final briefing.
        </p>
        <p>
          {review.format === 'virtual'
            ? 'Then you add virtual visits and interviews, and the links to join by. Nobody else sees it until you share it.'
            : 'Then you add school visits and interviews, and nobody else sees it until you share it.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Not shared yet">
      <p>
        {builds
          ? 'The schedule is built while the review is being prepared.'
          : 'The lead reviewer and the host build the schedule together. It will be here when they share it.'}
      </p>
    </EmptyState>
  )
}
