import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Columns } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { standing } from '../allocation/standing.server.ts'
import type { Route } from './+types/session-page'
import { changeSession } from './change-session.server.ts'
import { canChangeSession } from './policy.ts'
import { removeSession } from './remove-session.server.ts'
import { hostSchools, schedule } from './schedule.server.ts'
import { sessionName } from './schedule.ts'
import { SessionAdvice } from './session-advice.tsx'
import { SessionForm } from './session-form.tsx'

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
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, sessionId } = args.params
  const values = await formValues(args.request, ['attendees'])
  const back = (say: string) => (value: { day: number }) => ({
    to: `/reviews/${reviewId}/schedule?day=${value.day}`,
    say,
  })
  if (values.intent === 'remove') {
    return answer(
      await removeSession(actor, { reviewId, sessionId }),
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
  const { review, session, shared, asked } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule?day=${session.day}`, label: 'The three days' }}
        title={sessionName(session)}
        lede={
          shared
            ? 'Everyone sees a change at once, and is told by email that the schedule changed.'
            : undefined
        }
      />
      {asked === 'remove' ? <Remove {...loaderData} /> : <Change {...loaderData} />}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

const Change = (loaded: Loaded) => (
  <>
    <Columns
      main={<SessionForm {...loaded} save="Save the session" />}
      side={<SessionAdvice format={loaded.review.format} />}
    />
    <Section rule>
      <LinkButton kind="quiet" to="?do=remove">
        Take it off the schedule
      </LinkButton>
    </Section>
  </>
)

const Remove = ({ session }: Loaded) => (
  <Form method="post">
    <Text>
      Take {sessionName(session)} off the schedule? It stands on day {session.day} from {session.starts} to{' '}
      {session.ends}.
    </Text>
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
