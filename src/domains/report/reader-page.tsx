import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import type { Route } from './+types/reader-page'
import { nameQualityReader } from './name-quality-reader.server.ts'
import { canNameReader } from './policy.ts'
import { readerChoice } from './reader-choice.server.ts'

/** Who reads for style and clarity: for the lead reviewer, or the central team, to name. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { facts, candidates } = found(await readerChoice(actor, { reviewId }))
  const permission = canNameReader(facts)
  if (permission === 'missing') throw missing()
  return {
    reviewId,
    trustName: facts.standing.review.trustName,
    reader: facts.report?.reader?.id ?? '',
    under: facts.report?.state === 'quality',
    wait: permission === 'allowed' ? null : permission.notNow,
    candidates,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const outcome = await nameQualityReader(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/report`,
    say: 'Named. They can open the draft at that step alone.',
  }))
}

export const meta = () => [{ title: 'Who reads for style and clarity – Candour' }]

export default function ReaderPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, reader, under, wait, candidates } = loaderData
  const { errors, typed, errorFor } = useProblems()
  const report = `/reviews/${reviewId}/report`
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: report, label: `Report to ${trustName}` }}
        title="Who reads for style and clarity?"
        lede="One person, who was not there, before the host sees the draft. They alone can open it, and only at that step."
      />
      {candidates.length === 0 ? (
        <EmptyState title="Nobody can be named yet">
          <p>
            It takes somebody of the central team or a lead reviewer who has no part in this review and
            nothing to do with the trust. The central team adds them under People.
          </p>
        </EmptyState>
      ) : (
        <Form method="post">
          <ChoiceGroup
            type="radio"
            name="personId"
            legend="Who reads it"
            hint={under ? 'Whoever had it until now can no longer open it.' : undefined}
            defaultValue={typed('personId', reader)}
            options={candidates.map(({ id, name, part }) => ({ value: id, label: name, hint: part }))}
            error={errorFor('personId')}
          />
          <Buttons>
            {wait ? (
              <Button unavailable={wait}>Name them</Button>
            ) : (
              <Button kind="primary" big>
                Name them
              </Button>
            )}
            <LinkButton kind="quiet" big to={report}>
              Not yet
            </LinkButton>
          </Buttons>
        </Form>
      )}
    </Page>
  )
}
