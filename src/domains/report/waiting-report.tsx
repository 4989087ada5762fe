import { Form } from 'react-router'
import { count } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Button, LinkButton } from '../../web/ui/button.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { StageSteps } from '../../web/ui/stage-steps.tsx'
import type { waitingView } from './draft-view.ts'

export function WaitingReport(props: ReturnType<typeof waitingView>) {
  const { reviewId, trustName, steps, words, canBegin, canName } = props
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead crumb={{ to: `/reviews/${reviewId}`, label: trustName }} title={`Report to ${trustName}`} />
      {steps && <StageSteps label="Steps of this report" stages={steps} framed />}
      {canBegin ? (
        <Begin {...props} />
      ) : (
        <EmptyState
          title="Nothing for you to read here now"
          actions={
            canName && (
              <LinkButton kind="primary" to={`/reviews/${reviewId}/report/reader`}>
                Name who reads for style and clarity
              </LinkButton>
            )
          }
        >
          {words.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </EmptyState>
      )}
    </Page>
  )
}

function Begin({ reviewId, tally }: ReturnType<typeof waitingView>) {
  const shared = tally?.shared ?? 0
  const begin = (
    <Form method="post">
      <Button kind="primary" name="intent" value="begin">
        Assemble the draft
      </Button>
    </Form>
  )
  return (
    <EmptyState
      title="Begin with what the host has heard"
      actions={
        <>
          {begin}
          <LinkButton kind="quiet" to={`/reviews/${reviewId}/findings`}>
            See the findings
          </LinkButton>
        </>
      }
    >
      <p>
        We put {count(shared, 'finding')} that you shared with the host under the key questions, each with
        what stands behind it. You write the rest, and change every word you like.
      </p>
      {tally !== null && tally.unshared > 0 && (
        <p>
          {count(tally.unshared, 'finding was', 'findings were')} never shared with the host and cannot enter
          the report: nothing in it is a surprise.
        </p>
      )}
    </EmptyState>
  )
}
