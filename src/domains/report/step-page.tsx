import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { Route } from './+types/step-page'
import { waitingFor } from './policy.ts'
import { reportStepFacts } from './step-facts.server.ts'
import { stepNamed } from './steps.server.ts'

/** Check before a step that changes who reads the report. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const step = found(stepNamed(args.params.step))
  const facts = found(await reportStepFacts(actor, { reviewId }))
  const permission = step.policy(facts.report)
  if (permission === 'missing') throw missing()
  const { title, button, words, field } = step
  const wait = permission === 'allowed' ? null : permission.notNow
  const all = facts.report.report ? waitingFor(facts.report.report) : []
  return {
    reviewId,
    title,
    button,
    words: words(facts),
    rows: step.rows(facts),
    field: field?.(facts) ?? null,
    wait,
    // where it is not this step's turn there is that one reason alone
    waits: wait && all.includes(wait) ? all : [],
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const step = found(stepNamed(args.params.step))
  const values = await formValues(args.request)
  const outcome = await step.command(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({ to: step.to(reviewId), say: step.say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.title ?? 'Report'} – Candour` },
]

const addressOf = (report: string, to = '') =>
  to === '' || to.startsWith('#') ? report + to : `${report}/${to}`

export default function StepPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, title, button, words, rows, field, wait, waits } = loaderData
  const { errors, typed, errorFor } = useProblems()
  const report = `/reviews/${reviewId}/report`
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead crumb={{ to: report, label: 'Report' }} title={title} />
      <Definition
        items={rows.map(({ read, to, ...row }) => ({
          ...row,
          ...(read && { change: { to: addressOf(report, to), label: read } }),
        }))}
      />
      {waits.length > 1 && (
        <Banner kind="attention">
          <p>Before it can go on:</p>
          {waits.map((one) => (
            <p key={one}>{one.replace(/^First (.)/, (_, letter: string) => letter.toUpperCase())}</p>
          ))}
        </Banner>
      )}
      <Text measure>{words}</Text>
      <Form method="post">
        {field && !wait && (
          <TextArea
            {...field}
            name="words"
            rows={4}
            defaultValue={typed('words')}
            error={errorFor('words')}
          />
        )}
        <Buttons>
          {wait ? (
            <Button unavailable={waits.length > 1 ? 'Not before what stands above.' : wait}>{button}</Button>
          ) : (
            <Button kind="primary" big>
              {button}
            </Button>
          )}
          <LinkButton kind="quiet" big to={report}>
            Not yet
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
