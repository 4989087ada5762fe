import { IconArrowsMove, IconPin, IconPinnedOff } from '@tabler/icons-react'
import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Columns } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { standing } from '../allocation/standing.server.ts'
import type { Route } from './+types/session-page'
import { changeSession } from './change-session.server.ts'
import { pinSession } from './changes/pin-session.server.ts'
import { canChangeSession } from './policy.ts'
import { removeSession } from './remove-session.server.ts'
import { hostSchools, schedule } from './schedule.server.ts'
import { sessionName } from './schedule.ts'
import { SessionAdvice } from './session-advice.tsx'
import { SessionForm } from './session-form.tsx'
import { WhyField } from './why-field.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, sessionId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  const { sessions, people, sharedAt } = await schedule(actor, { reviewId })
  const may = canChangeSession({ standing: mine, shared: sharedAt !== null, sessions: sessions.length })
  if (may !== 'allowed') throw missing()
  return {
    review: mine.review,
    people,
    session: found(sessions.find(({ id }) => id === sessionId)),
    schools: await hostSchools(actor, { trustId: mine.review.trustId }),
    asked: new URL(args.request.url).searchParams.get('do'),
    shared: sharedAt !== null,
    asks: sharedAt !== null && mine.review.stage === 'prepare',
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, sessionId } = args.params
  const values = await formValues(args.request, ['attendees'])
  const to = (day: number) => `/reviews/${reviewId}/schedule?day=${day}`
  const back = (say: string) => (value: { day: number; how: 'at once' | 'proposed' }) => ({
    to: to(value.day),
    say: value.how === 'proposed' ? 'The change is proposed. It stands once the other side agrees.' : say,
  })
  if (values.intent === 'pin')
    return answer(await pinSession(actor, { ...values, reviewId, sessionId }), values, ({ day }) => ({
      to: to(day),
      say:
        values.pinned === 'yes'
          ? 'The session is pinned: it stays where it is.'
          : 'The session is not pinned any more.',
    }))
  if (values.intent === 'remove') {
    return answer(
      await removeSession(actor, { ...values, reviewId, sessionId }),
      values,
      back('The session is off the schedule.'),
    )
  }
  return answer(
    await changeSession(actor, { ...values, reviewId, sessionId }),
    values,
    back('The session is changed.'),
  )
}

export const meta: Route.MetaFunction = () => [{ title: 'Change a session – Candour' }]

export default function SessionPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, session, asked } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule?day=${session.day}`, label: 'The three days' }}
        title={sessionName(session)}
        lede={ledeOf(loaderData)}
        actions={
          asked === 'remove' ? undefined : (
            <>
              <LinkButton to={`/reviews/${review.id}/sessions/${session.id}`}>What happens in it</LinkButton>
              <LinkButton to={`/reviews/${review.id}/schedule/place/${session.id}`} icon={IconArrowsMove}>
                Move to…
              </LinkButton>
            </>
          )
        }
      />
      {asked === 'remove' ? <Remove {...loaderData} /> : <Change {...loaderData} />}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function ledeOf({ shared, asks }: Loaded) {
  if (asks)
    return 'The schedule is shared: when it is, who takes part and what is met is changed once the other side agrees. A room or a word changes at once.'
  return shared
    ? 'Everyone sees a change at once, and is told by email that the schedule changed.'
    : undefined
}

const Change = (loaded: Loaded) => (
  <>
    <Columns
      main={<SessionForm {...loaded} save="Save the session" />}
      side={<SessionAdvice format={loaded.review.format} />}
    />
    <Section rule>
      <Stack>
        <Pin {...loaded} />
        <Buttons>
          <LinkButton kind="quiet" to="?do=remove">
            Take it off the schedule
          </LinkButton>
        </Buttons>
      </Stack>
    </Section>
  </>
)

/** Worked out again, the days leave a pinned session where it is. Those made by hand stay anyway. */
function Pin({ session }: Loaded) {
  const words = session.pinned
    ? 'It is pinned: when the days are worked out again, it stays as it is.'
    : session.madeByEngine
      ? 'It was worked out, and may move when the days are worked out again.'
      : 'It was placed by hand, and stays as it is when the days are worked out.'
  return (
    <Form method="post">
      <input type="hidden" name="pinned" value={session.pinned ? 'no' : 'yes'} />
      <Text dim>{words}</Text>
      <Buttons>
        <Button name="intent" value="pin" icon={session.pinned ? IconPinnedOff : IconPin}>
          {session.pinned ? 'Take the pin out' : 'Pin it'}
        </Button>
      </Buttons>
    </Form>
  )
}

const Remove = ({ session, asks }: Loaded) => (
  <Form method="post">
    <Text>
      Take {sessionName(session)} off the schedule? It stands on day {session.day} from {session.starts} to{' '}
      {session.ends}.
    </Text>
    {asks && <WhyField />}
    <Buttons>
      <Button kind="danger" name="intent" value="remove">
        Take it off the schedule
      </Button>
      <LinkButton kind="quiet" to="?">
        Keep it
      </LinkButton>
    </Buttons>
  </Form>
)
