import { useState } from 'react'
import { Form } from 'react-router'
import { firstName, initials, moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/talk-page'
import { coachingTalk } from './coaching.server.ts'
import { readCoaching } from './read-coaching.server.ts'
import { writeCoaching } from './write-coaching.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...rest } = found(await coachingTalk(signedIn(args), args.params))
  return { ...rest, review: standing.review, me: standing.personId, noteId: crypto.randomUUID() }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, personId } = args.params
  const values = await formValues(args.request)
  const input = { ...values, reviewId, personId }
  const read = values.intent === 'read'
  const outcome = read ? await readCoaching(actor, input) : await writeCoaching(actor, input)
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/coaching/${personId}`,
    say: read ? 'It does not wait for you any more.' : 'It is there for the two of you.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Coaching, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function TalkPage({ loaderData }: Route.ComponentProps) {
  const { review, other, lead } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={
          lead
            ? { to: `/reviews/${review.id}/coaching`, label: 'Coaching' }
            : { to: `/reviews/${review.id}`, label: review.trustName }
        }
        title={`You and ${other.name}`}
        lede="Between the two of you. Nobody else reads this."
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={<Between {...loaderData} />}
        side={lead && <HowToPutIt name={firstName(other.name)} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Between({ notes, me, other, waits, canWrite, notNow, noteId }: Loaded) {
  return (
    <Stack gap="lg">
      {notes.length === 0 && <Text dim>Nothing is written yet.</Text>}
      {notes.length > 0 && (
        <Talk label={`What you and ${other.name} wrote`}>
          {notes.map(({ id, authorId, name, body, writtenAt }) => (
            <TalkItem
              key={id}
              name={authorId === me ? 'You' : (name ?? other.name)}
              initials={initials(name ?? other.name)}
              kind={authorId === me ? 'you' : 'team'}
              when={moment(writtenAt)}
            >
              {body}
            </TalkItem>
          ))}
        </Talk>
      )}
      {waits && (
        <Form method="post">
          <input type="hidden" name="intent" value="read" />
          <Button>I have read it</Button>
        </Form>
      )}
      {notNow && <Banner>{notNow}</Banner>}
      {canWrite && <Write key={notes.length} offered={noteId} name={firstName(other.name)} />}
    </Stack>
  )
}

function Write({ offered, name }: { offered: string; name: string }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const [noteId] = useState(offered)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="noteId" value={noteId} />
      <TextArea
        name="body"
        label={`Write to ${name}`}
        rows={4}
        serif
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Write to {name}
        </Button>
      </Buttons>
    </Form>
  )
}

const HowToPutIt = ({ name }: { name: string }) => (
  <SideSection title="How to put it">
    <Text dim>
      Say what you saw {name} do, what it led to, and one thing to try next. Write of the work, never of what
      somebody said in confidence.
    </Text>
  </SideSection>
)
