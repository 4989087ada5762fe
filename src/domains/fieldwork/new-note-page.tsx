import { Form } from 'react-router'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { FormFoot } from '../../web/ui/promise.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/new-note-page'
import { keepNote } from './keep-note.server.ts'
import { NoteFields } from './note-fields.tsx'
import { newNoteForm } from './note-form.server.ts'
import { Safeguarding } from './safeguarding.tsx'
import { sayFirst } from './say-first.ts'
import { isNow } from './sessions.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const form = found(await newNoteForm(actor, { reviewId: args.params.reviewId }))
  const asked = new URL(args.request.url).searchParams
  const session =
    form.sessions.find(({ id }) => id === asked.get('session')) ??
    form.sessions.find((one) => one.mine && isNow(one)) ??
    null
  const { permission, standing, ...choices } = form
  const notNow = typeof permission === 'object' ? permission.notNow : null
  const question = choices.questions.find(({ id }) => id === asked.get('question'))?.id
  // The page gives the note its number, so that sending it twice keeps it once.
  return {
    ...choices,
    review: standing.review,
    notNow,
    session,
    questionIds: question ? [question] : [],
    noteId: crypto.randomUUID(),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['questionIds'])
  const outcome = await keepNote(actor, { ...values, reviewId })
  // Kept before with other words: what was typed gets a number of its own, ready to be kept as well.
  const taken =
    !outcome.ok && 'problems' in outcome && outcome.problems.some((problem) => problem.field === 'noteId')
  return answer(outcome, taken ? { ...values, noteId: crypto.randomUUID() } : values, () => ({
    to: `/reviews/${reviewId}/notes?whose=mine`,
    say: 'The note is kept.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Take a note, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function NewNotePage({ loaderData }: Route.ComponentProps) {
  const { review, session, notNow } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/notes`, label: 'Notes' }}
        title={session?.title ?? 'Take a note'}
        lede={session ? sessionLede(session) : review.trustName}
      />
      {notNow ? (
        <Banner>{notNow}</Banner>
      ) : (
        <Columns
          main={<NewNote {...loaderData} />}
          side={
            <SideSection title="Before you begin">
              <Text serif>Say first: “{sayFirst}”</Text>
            </SideSection>
          }
        />
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function NewNote({ review, noteId, session, questionIds, questions, sessions, documents, contacts }: Loaded) {
  const { errors, typed } = useProblems()
  const sending = useSending()
  const before = {
    body: '',
    kind: 'question',
    method: methodFor(session),
    attributable: false,
    sessionId: session?.id ?? null,
    saidBy: '',
    speaker: '',
    questionIds,
  } as const
  return (
    <Form method="post">
      <ErrorSummary errors={errors} />
      <input type="hidden" id="noteId" name="noteId" value={typed('noteId', noteId)} />
      <NoteFields before={before} questions={questions} sessions={sessions} documents={documents} />
      <Safeguarding reviewId={review.id} contacts={contacts} urn={session?.urn} />
      <FormFoot>
        <Button kind="primary" big full disabled={sending}>
          Keep this note
        </Button>
      </FormFoot>
    </Form>
  )
}

const methodFor = (session: Loaded['session']) => (session?.kind === 'visit' ? 'visit' : 'interview')
const sessionLede = ({ meeting, school, starts, ends }: NonNullable<Loaded['session']>) =>
  `${[meeting, school].filter(Boolean).join(', ')}${meeting || school ? ', ' : ''}${starts} to ${ends}`
