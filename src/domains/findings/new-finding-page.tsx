import { Form } from 'react-router'
import type { Person } from '../../access/actor.ts'
import { count } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { SideSteps } from '../../web/ui/side-steps.tsx'
import { Text } from '../../web/ui/text.tsx'
import { isUuid } from '../allocation/standing.server.ts'
import type { Route } from './+types/new-finding-page'
import { FindingFields } from './finding-fields.tsx'
import { newFindingForm } from './findings.server.ts'
import { proposeFinding } from './propose-finding.server.ts'
import { openedView } from './sealed/sealed-rounds.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, permission, questions } = found(
    await newFindingForm(actor, { reviewId: args.params.reviewId }),
  )
  const asked = new URL(args.request.url).searchParams
  const view = await viewAsked(actor, asked.get('view'))
  return {
    review: standing.review,
    questions,
    questionId: view?.questionId ?? asked.get('question') ?? '',
    wording: view?.thinks ?? '',
    notes: asked.getAll('note'),
    notNow: typeof permission === 'object' ? permission.notNow : null,
  }
}

/** The opened view that it begins from, named in the address by its round and its writer. */
async function viewAsked(actor: Person, named: string | null) {
  const [roundId = '', personId = ''] = named?.split('.') ?? []
  return isUuid(roundId) && isUuid(personId) ? openedView(actor, { roundId, personId }) : null
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['notes'])
  const outcome = await proposeFinding(actor, { ...values, reviewId })
  return answer(outcome, values, (id) => ({
    to: `/reviews/${reviewId}/findings/${id}`,
    say:
      values.notes?.length === 0
        ? 'The finding is proposed. Now gather the notes that it stands on.'
        : 'The finding is proposed, with the notes that you chose.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Add a finding, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function NewFindingPage({ loaderData }: Route.ComponentProps) {
  const { review, questions, questionId, wording, notes, notNow } = loaderData
  const { errors } = useProblems()
  const sending = useSending()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/findings`, label: 'Emerging findings' }}
        title="Add a finding"
        lede={review.trustName}
      />
      {notNow ? (
        <Banner>{notNow}</Banner>
      ) : (
        <Columns
          main={
            <Form method="post">
              <ErrorSummary errors={errors} />
              {notes.length > 0 && (
                <Text>It begins with {count(notes.length, 'note')} that you chose on the board.</Text>
              )}
              {notes.map((id) => (
                <input key={id} type="hidden" name="notes" value={id} />
              ))}
              <FindingFields questions={questions} before={{ wording, kind: '', questionId }} />
              <Buttons>
                <Button kind="primary" big disabled={sending}>
                  Propose this finding
                </Button>
              </Buttons>
            </Form>
          }
          side={<WhatHappensNext />}
        />
      )}
    </Page>
  )
}

const WhatHappensNext = () => (
  <SideSection title="What happens next">
    <SideSteps
      items={[
        { text: 'You propose it', note: 'Only the team sees it', now: true },
        { text: 'Gather the notes that it stands on' },
        { text: 'The others agree, or say how they see it' },
        { text: 'The lead reviewer shares it with the host' },
      ]}
    />
  </SideSection>
)
