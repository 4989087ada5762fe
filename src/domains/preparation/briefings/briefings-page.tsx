import { Form, Link } from 'react-router'
import { count, fullDate, fullRange } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Task, TaskList } from '../../../web/ui/task-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/briefings-page'
import { audienceNames, lastDay, stateOf, stateWords } from './briefing.ts'
import { BriefingMessages } from './briefing-messages.tsx'
import { briefings } from './briefings.server.ts'
import { conversationName } from './met-sessions.ts'
import { readBriefingMessages } from './read-briefing-messages.server.ts'
import { sendWaitingBriefings } from './send-waiting-briefings.server.ts'

export const loader = async (args: Route.LoaderArgs) =>
  found(await briefings(signedIn(args), { reviewId: args.params.reviewId }))

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const to = `/reviews/${reviewId}/briefings`
  const values = await formValues(args.request)
  if (values.intent === 'messages-read')
    return answer(await readBriefingMessages(actor, { reviewId }), values, () => ({
      to,
      say: 'Marked as read.',
    }))
  if (values.intent !== 'send-waiting') throw missing()
  return answer(await sendWaitingBriefings(actor, { reviewId }), values, (people) => ({
    to,
    say: `${count(people, 'briefing')} on the way.`,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Briefings, ${loaderData?.review.trustName ?? 'review'} – Candour` },
]

export default function BriefingsPage({ loaderData }: Route.ComponentProps) {
  const { review, messages, can, whyNot } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Brief everyone who will be met"
        lede="People speak openly when they know what the conversation is for, and what happens with what they say. Each gets a page of their own, by a link that needs no account."
        facts={[fullRange(review.day1, review.day3)]}
        actions={
          can.brief && (
            <LinkButton to={`/reviews/${review.id}/briefings/new`} kind="primary">
              Brief people
            </LinkButton>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {whyNot && <Banner>{whyNot}</Banner>}
      <Columns
        main={
          <>
            {can.readMessages && messages.length > 0 && <BriefingMessages messages={messages} />}
            <Briefed {...loaderData} />
            <NotBriefed {...loaderData} />
          </>
        }
        side={<Side {...loaderData} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Briefed({ review, people, can, sessions }: Loaded) {
  if (people.length === 0) {
    return (
      <EmptyState title="Nobody is briefed yet">
        <p>
          {sessions.length > 0
            ? `The schedule has ${count(sessions.length, 'conversation')} with people who have no part in the review. Write their names, and each gets a page.`
            : 'Those who will be met stand here once the schedule names the conversations, or as soon as you know their names.'}
        </p>
      </EmptyState>
    )
  }
  const unsent = people.filter((one) => stateOf(one) === 'made' && one.email).length
  const agreed = people.filter((one) => one.acknowledgedAt && !one.revokedAt).length
  return (
    <Section title="Who has a page" aside={`${agreed} of ${people.length} have read it and agreed`}>
      {can.brief && unsent > 0 && (
        <Form method="post">
          <Button name="intent" value="send-waiting">
            Send the {unsent === 1 ? 'one that is' : `${unsent} that are`} not sent yet
          </Button>
        </Form>
      )}
      <TaskList>
        {people.map((person) => (
          <Task
            key={person.id}
            state={taskStates[stateOf(person)]}
            title={person.name}
            to={`/reviews/${review.id}/briefings/${person.id}`}
            hint={[audienceNames[person.audience], person.school, person.need && 'Has said what would help']
              .filter(Boolean)
              .join(' · ')}
            status={stateWords(person)}
          />
        ))}
      </TaskList>
    </Section>
  )
}

const taskStates = {
  made: 'open',
  sent: 'part',
  opened: 'part',
  acknowledged: 'done',
  'taken back': 'open',
} as const

function NotBriefed({ review, sessions, people, can }: Loaded) {
  const waiting = sessions.filter((session) => !session.briefed)
  if (waiting.length === 0 || people.length === 0) return null
  return (
    <Section title="Conversations nobody is briefed for" aside={count(waiting.length, 'conversation')}>
      <TaskList>
        {waiting.map((session) => (
          <Task
            key={session.id}
            state="open"
            title={conversationName(session)}
            hint={[`${fullDate(session.day)}, ${session.starts}`, session.meeting]
              .filter(Boolean)
              .join(' · ')}
            status={session.made ? 'Not sent yet' : 'Nobody yet'}
          />
        ))}
      </TaskList>
      {can.brief && (
        <Text>
          <Link to={`/reviews/${review.id}/briefings/new`}>Write who will be met in them</Link>
        </Text>
      )}
    </Section>
  )
}

const Side = ({ review, people }: Loaded) => {
  const needs = people.filter((person) => person.need)
  return (
    <>
      {needs.length > 0 && (
        <SideSection title="What would help">
          {needs.map((person) => (
            <Text key={person.id} size="sm">
              <strong>{person.name}:</strong> {person.need}
            </Text>
          ))}
        </SideSection>
      )}
      <SideSection title="Who can see this">
        <Text size="sm" dim>
          The lead reviewer until the report is released, and the host’s chief executive and coordinator. What
          people write to the lead reviewer is for the lead reviewer alone.
        </Text>
      </SideSection>
      <SideSection title="The links">
        <Text size="sm" dim>
          Each opens one page, until {fullDate(lastDay(review.day3))}. A new link ends the one before. You can
          take any of them back.
        </Text>
      </SideSection>
    </>
  )
}
