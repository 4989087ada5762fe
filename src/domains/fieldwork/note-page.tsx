import { Form } from 'react-router'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { FormFoot } from '../../web/ui/promise.tsx'
import { Quote } from '../../web/ui/quote.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/note-page'
import { changeNote } from './change-note.server.ts'
import { NoteFields } from './note-fields.tsx'
import { ownNoteForm } from './note-form.server.ts'
import { Safeguarding } from './safeguarding.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { permission, standing, ...rest } = found(await ownNoteForm(actor, args.params))
  return {
    ...rest,
    review: standing.review,
    notNow: typeof permission === 'object' ? permission.notNow : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, noteId } = args.params
  const values = await formValues(args.request, ['questionIds'])
  const outcome = await changeNote(actor, { ...values, reviewId, noteId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/notes?whose=mine`,
    say: 'The note is changed.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Your note, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function NotePage({ loaderData }: Route.ComponentProps) {
  const { review, note, notNow } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/notes?whose=mine`, label: 'My notes' }}
        title="Your note"
        lede={review.trustName}
      />
      {notNow ? (
        <AsItStands body={note.body} saidBy={note.saidBy} notNow={notNow} />
      ) : (
        <Columns main={<ChangeNote {...loaderData} />} side={<Caution />} />
      )}
    </Page>
  )
}

function ChangeNote({
  review,
  note,
  questions,
  sessions,
  documents,
  contacts,
}: Route.ComponentProps['loaderData']) {
  const { errors } = useProblems()
  const sending = useSending()
  return (
    <Form method="post">
      <ErrorSummary errors={errors} />
      <NoteFields before={note} questions={questions} sessions={sessions} documents={documents} />
      <Safeguarding
        reviewId={review.id}
        contacts={contacts}
        urn={sessions.find(({ id }) => id === note.sessionId)?.urn}
      />
      <FormFoot>
        <Button kind="primary" big full disabled={sending}>
          Keep the change
        </Button>
      </FormFoot>
    </Form>
  )
}

const Caution = () => (
  <SideSection title="When you change the promise">
    <Text size="sm">
      Make a note attributable only when the person agreed to be named. Taking a name away again hides it from
      now on; whoever read it before has read it.
    </Text>
  </SideSection>
)

const AsItStands = ({ body, saidBy, notNow }: { body: string; saidBy: string; notNow: string }) => (
  <Stack gap="lg">
    <Banner>{notNow}</Banner>
    <Quote by={saidBy || undefined}>{body}</Quote>
  </Stack>
)
