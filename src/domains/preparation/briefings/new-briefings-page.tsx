import { Form } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Fieldset } from '../../../web/ui/fieldset.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/new-briefings-page'
import { audienceNames, audiences } from './briefing.ts'
import { besideRows, ELSE, rowField, suggestion, writtenRows } from './briefing-rows-form.ts'
import { peopleToBrief } from './briefings.server.ts'
import { makeBriefings } from './make-briefings.server.ts'
import { conversationLabel } from './met-sessions.ts'

export const loader = async (args: Route.LoaderArgs) =>
  found(await peopleToBrief(signedIn(args), { reviewId: args.params.reviewId }))

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const rows = writtenRows(values)
  const people = rows.map(({ person }) => person)
  const outcome = await makeBriefings(actor, { reviewId, people, send: values.send })
  const sent = values.send === 'yes'
  return answer(
    besideRows(
      outcome,
      rows.map(({ row }) => row),
    ),
    values,
    (made) => ({
      to: `/reviews/${reviewId}/briefings`,
      say: `${count(made.length, 'briefing')} made${sent ? ', and on the way to those with an address' : ''}.`,
    }),
  )
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Brief people, ${loaderData?.review.trustName ?? 'review'} – Candour` },
]

export default function NewBriefingsPage({ loaderData }: Route.ComponentProps) {
  const { review, waiting } = loaderData
  const { errors } = useProblems()
  const schools = waiting.filter((session) => session.urn !== null)
  const others = waiting.filter((session) => session.urn === null)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/briefings`, label: 'Briefings' }}
        title="Brief people"
        lede="Write who will be met. Leave a line empty where you do not know yet, and come back to it. For pupils and parents, brief whoever brings them together."
      />
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate>
        <Stack gap="2xl">
          {waiting.length === 0 && (
            <Banner>
              Every conversation on the schedule has somebody briefed. Here you brief somebody besides.
            </Banner>
          )}
          {schools.length > 0 && (
            <Section title="At the schools" aside={count(schools.length, 'conversation')}>
              <Rows {...loaderData} sessions={schools} />
            </Section>
          )}
          {others.length > 0 && (
            <Section title="Other conversations" aside={count(others.length, 'conversation')}>
              <Rows {...loaderData} sessions={others} />
            </Section>
          )}
          <SomebodyElse sessions={loaderData.sessions} />
          <Send to={`/reviews/${review.id}/briefings`} />
        </Stack>
      </Form>
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Rows({ sessions, known }: Pick<Loaded, 'sessions' | 'known'>) {
  return (
    <Stack gap="xl">
      {sessions.map((session) => (
        <Fieldset
          key={session.id}
          name={`row-${session.id}`}
          legend={conversationLabel(session)}
          hint={session.meeting}
        >
          <PersonFields row={session.id} before={suggestion(session, known)} />
        </Fieldset>
      ))}
    </Stack>
  )
}

const options = audiences.map((value) => ({ value, label: audienceNames[value] }))

function PersonFields({
  row,
  before = { audience: 'staff', name: '', email: '' },
}: {
  row: string
  before?: { audience: string; name: string; email: string }
}) {
  const { errorFor, typed } = useProblems()
  const field = (name: 'audience' | 'name' | 'email') => ({
    name: rowField(name, row),
    error: errorFor(rowField(name, row)),
    defaultValue: typed(rowField(name, row), before[name]),
  })
  return (
    <FieldRow>
      <TextField {...field('name')} label="Name" autoComplete="off" />
      <TextField {...field('email')} label="Email, if you have it" type="email" autoComplete="off" />
      <Select {...field('audience')} label="They are" options={options} />
    </FieldRow>
  )
}

function SomebodyElse({ sessions }: Pick<Loaded, 'sessions'>) {
  const { typed, errorFor } = useProblems()
  const name = rowField('sessionId', ELSE)
  return (
    <Section title="Somebody else">
      <Text dim>One more person in a conversation, or somebody who is not on the schedule yet.</Text>
      <PersonFields row={ELSE} />
      <Select
        name={name}
        label="The conversation"
        choose="Not on the schedule yet"
        options={sessions.map((session) => ({ value: session.id, label: conversationLabel(session) }))}
        defaultValue={typed(name)}
        error={errorFor(name)}
      />
    </Section>
  )
}

const Send = ({ to }: { to: string }) => (
  <Section title="Send them">
    <Text>
      The mail says that a page waits, and has the link. It does not name the review. Where there is no
      address, you make a link to hand over, or print the page.
    </Text>
    <Buttons>
      <Button kind="primary" big name="send" value="yes">
        Make them and send
      </Button>
      <Button big name="send" value="no">
        Make them, and send later
      </Button>
      <LinkButton to={to} kind="quiet">
        Leave it
      </LinkButton>
    </Buttons>
  </Section>
)
