import { IconPrinter } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { dateOf, fullDate, nameList } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { signedIn } from '../../web/request.server.ts'
import { Button, LinkButton } from '../../web/ui/button.tsx'
import { OnPhone } from '../../web/ui/by-width.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { WishesBeside } from '../preparation/wishes/wishes-beside.tsx'
import type { Route } from './+types/schedule-page'
import { Building } from './building.tsx'
import { TriedPanel } from './changes/tried-panel.tsx'
import type { Tried } from './changes/try-place.ts'
import { Answered, Waiting } from './changes/waiting.tsx'
import { DayJourneys } from './day/day-journeys.tsx'
import { roomFor } from './day/room-for.ts'
import { actOnSchedule } from './schedule-action.server.ts'
import { loadSchedule } from './schedule-loader.server.ts'
import type { Loaded } from './schedule-view.ts'
import { Day, Ways } from './schedule-views.tsx'
import { ToSettle } from './to-settle.tsx'

export const loader = (args: Route.LoaderArgs) =>
  loadSchedule(signedIn(args), args.params.reviewId, args.request.url)

export const action = (args: Route.ActionArgs) =>
  actOnSchedule(signedIn(args), args.params.reviewId, args.request)

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `The three days, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function SchedulePage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, sessions, person, wishes } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="The three days"
        lede={ledeWords(loaderData)}
        actions={sessions.length > 0 ? <HeadActions {...loaderData} /> : undefined}
      />
      {sessions.length === 0 ? <NothingYet {...loaderData} /> : <Days {...loaderData} />}
      {wishes.length > 0 && person === null && (
        <Section level={3} title="What people want from the review" rule>
          <WishesBeside reviewId={review.id} asked={wishes} />
        </Section>
      )}
    </Page>
  )
}

function Days(loaded: Loaded) {
  const { person, tried, can, saysAway, review } = loaded
  return (
    <>
      <Stack gap="lg">
        {person === null && <Waiting {...loaded} />}
        {person === null && <Building {...loaded} />}
        <Ways {...loaded} />
        {tried && <TriedFlat loaded={loaded} tried={tried} />}
        <Day {...loaded} />
        {can.share && <Form method="post" id={shareForm} />}
      </Stack>
      {person === null && <DayJourneys {...loaded} />}
      {person === null && <ToSettle {...loaded} />}
      {person === null && <Answered {...loaded} />}
      {saysAway && person === null && (
        <Text dim>
          Is there a time when you cannot be there?{' '}
          <Link to={`/reviews/${review.id}/schedule/away`}>Say when</Link>
        </Text>
      )}
    </>
  )
}

/** Where there is no grid, or nobody to draw it beside, the reasons stand by themselves. */
function TriedFlat({ tried, loaded }: { loaded: Loaded; tried: Tried }) {
  const panel = <TriedPanel loaded={loaded} tried={tried} side="flat" />
  const drawn = (loaded.view === null || loaded.view === 'person') && roomFor(tried, loaded) !== null
  return drawn ? <OnPhone>{panel}</OnPhone> : panel
}

function ledeWords({ review, sharedAt, sessions, people, builds, you }: Loaded) {
  if (sharedAt)
    return `Shared with everyone on ${fullDate(dateOf(sharedAt))}. ${review.stage === 'prepare' ? 'What changes is agreed by both sides, and shows here.' : 'Every change shows here at once.'}`
  if (sessions.length === 0 || !builds) return undefined
  const others = people.filter(
    ({ role, personId }) =>
      personId !== you && (role === 'lead_reviewer' || role === 'host_lead' || role === 'coordinator'),
  )
  if (others.length === 0) return 'Nobody else has seen it yet.'
  return `Built with ${nameList(others.map(({ name }) => name))}. Nobody else has seen it yet.`
}

// The button stands among the page's actions; its form holds nothing else.
const shareForm = 'share-form'

function HeadActions({ review, can }: Loaded) {
  const sending = useSending()
  return (
    <>
      <LinkButton to={`/reviews/${review.id}/schedule/print`} icon={IconPrinter}>
        Print a day for each person
      </LinkButton>
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
            : 'Then you add school visits and interviews, by hand or worked out for you, and nobody else sees it until you share it.'}
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
