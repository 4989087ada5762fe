import { Form } from 'react-router'
import type { Actor } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { MarginQuestion, MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { useAskAgain } from '../live/use-ask-again.ts'
import { useLive } from '../live/use-live.ts'
import type { Route } from './+types/sealed-page'
import { beginSealedRound } from './begin-round.server.ts'
import { openSealedRound } from './open-round.server.ts'
import { OpenedRound } from './opened-round.tsx'
import { sealView } from './seal-view.server.ts'
import { sealedRounds } from './sealed-rounds.server.ts'
import { WaitingRound } from './waiting-round.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { standing, begin, ...rounds } = found(await sealedRounds(signedIn(args), args.params))
  return { ...rounds, review: standing.review, me: standing.personId, mayBegin: begin === 'allowed' }
}

const deeds: Record<
  string,
  { act: (actor: Actor, input: unknown) => Promise<Outcome<string>>; say: string }
> = {
  begin: { act: beginSealedRound, say: 'The round has begun. Each of you can seal a view now.' },
  seal: { act: sealView, say: 'Your view is sealed. You can change it until the round is opened.' },
  open: { act: openSealedRound, say: 'The round is open, for everybody at once.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['without'])
  const { act, say } = chosenIn(deeds, values.intent)
  // Several rounds can be sealed on one page, so that the fields of each carry its id.
  const of = `-${values.roundId}`
  const words = { thinks: values[`thinks${of}`], standsOn: values[`standsOn${of}`] }
  const outcome = await act(actor, { ...values, ...words, reviewId })
  if (!outcome.ok && 'problems' in outcome)
    for (const problem of outcome.problems) if (problem.field && problem.field in words) problem.field += of
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/findings/sealed`,
    say,
  }))
}

// After a refusal too: whoever was missing, or has opened it meanwhile, is seen.
export const shouldRevalidate = () => true

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Sealed rounds, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function SealedPage({ loaderData }: Route.ComponentProps) {
  const { review, rounds } = loaderData
  const { errors } = useProblems()
  useRounds(review.id)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/findings`, label: 'Emerging findings' }}
        title="Sealed rounds"
        lede="What each of you thinks, written down before anybody has said it. Nobody else reads it until all are opened at once."
      />
      <ErrorSummary errors={errors} />
      {rounds.length === 0 && <NoRound mayBegin={loaderData.mayBegin} />}
      <MarginRows>
        {rounds.map((round) => (
          <MarginRow
            key={round.id}
            wide
            label={
              <MarginQuestion
                number={round.question?.number ?? 0}
                text={round.question?.text ?? 'A question that has been withdrawn'}
                note={round.openedAt ? 'Opened' : 'Sealed'}
              />
            }
          >
            {round.openedAt ? (
              <OpenedRound round={round} reviewId={review.id} me={loaderData.me} />
            ) : (
              <WaitingRound round={round} me={loaderData.me} />
            )}
          </MarginRow>
        ))}
      </MarginRows>
      {loaderData.mayBegin && <BeginRound {...loaderData} />}
    </Page>
  )
}

/** Sealing and opening appear on everybody's page, and what is being written here stays. */
function useRounds(reviewId: string) {
  const again = useAskAgain()
  useLive({
    reviewId,
    onChanged: ({ rounds }) => rounds && again(),
    onAgain: again,
  })
}

const NoRound = ({ mayBegin }: { mayBegin: boolean }) => (
  <EmptyState title="No round has begun">
    <p>
      {mayBegin
        ? 'Begin one before you discuss a key question, so that each of you thinks for yourself first.'
        : 'The lead reviewer begins one before you discuss a key question.'}
    </p>
  </EmptyState>
)

function BeginRound({ questions, rounds }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed } = useProblems()
  const waiting = rounds.filter(({ openedAt }) => openedAt === null).map(({ questionId }) => questionId)
  const free = questions.filter(({ id }) => !waiting.includes(id))
  if (free.length === 0) return null
  return (
    <Section title="Begin a sealed round">
      <Form method="post">
        <input type="hidden" name="intent" value="begin" />
        <Select
          name="questionId"
          label="On which key question"
          choose="Choose a key question"
          options={free.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))}
          defaultValue={typed('questionId')}
          error={errorFor('questionId')}
        />
        <Buttons>
          <Button>Begin the round</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
