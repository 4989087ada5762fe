import { Form } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { builderPage } from '../needs/builder-page.server.ts'
import type { Route } from './+types/change-page'
import { changes } from './changes.server.ts'
import { declineChange } from './decline-change.server.ts'
import { canAnswerChange } from './policy.ts'
import { Moves } from './waiting.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, changeId } = args.params
  const { mine, people, facts } = await builderPage(actor, reviewId)
  const change = found((await changes(actor, { reviewId })).find(({ id }) => id === changeId))
  return {
    review: mine.review,
    people,
    change,
    can: { answer: canAnswerChange({ ...facts, change }) === 'allowed' },
  }
}

export async function action(args: Route.ActionArgs) {
  const { reviewId, changeId } = args.params
  const values = await formValues(args.request)
  const done = await declineChange(signedIn(args), { ...values, reviewId, changeId })
  return answer(done, values, () => ({
    to: `/reviews/${reviewId}/schedule`,
    say: 'The change is declined, and they are told why.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'A change to the schedule – Candour' }]

export default function ChangePage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, change, can } = loaderData
  const back = `/reviews/${review.id}/schedule`
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: back, label: 'The three days' }}
        title={can.answer ? 'Decline a change' : 'A change to the schedule'}
        lede={`${change.madeBy} proposed it on ${moment(change.madeAt)}.`}
      />
      <Stack gap="lg">
        {change.why && <Text>“{change.why}”</Text>}
        <Moves moves={change.moves} loaded={loaderData} caption="What is proposed" />
        {can.answer ? <Decline back={back} /> : <Outcome {...loaderData} />}
      </Stack>
    </Page>
  )
}

function Decline({ back }: { back: string }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <TextArea
        name="answer"
        label="Why it cannot be"
        hint="So that they can propose something else. The schedule stays as it is."
        rows={3}
        defaultValue={typed('answer')}
        error={errorFor('answer')}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Decline it
        </Button>
        <LinkButton kind="quiet" to={back}>
          Leave it
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const words: Record<string, string> = {
  proposed: 'It waits for the other side.',
  agreed: 'It was agreed, and stands.',
  declined: 'It was declined.',
  taken_back: 'It was taken back.',
  made: 'It took effect at once.',
  undone: 'It was undone.',
}

const Outcome = ({ change }: Route.ComponentProps['loaderData']) => (
  <Text>
    {words[change.state]}
    {change.answer && ` ${change.settledBy}: “${change.answer}”`}
  </Text>
)
