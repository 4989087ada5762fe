import { Form, Link } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/retention-page'
import { changeWords } from './kept-words.ts'
import { erasedKinds, type KeptKind, kindNames, type RetentionRules, type RuleKind } from './retention.ts'
import { type KeptReview, retentionList } from './retention-list.server.ts'
import { setRetentionRules } from './set-retention-rules.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await retentionList(signedIn(args), null))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return answer(await setRetentionRules(actor, values), values, (changed) => ({
    to: '/programme/retention',
    say: changed.length === 0 ? 'Nothing was changed.' : 'The times are changed. Everybody can read them.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'What is kept – Candour' }]

export default function RetentionPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { rules, reviews } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="What is kept, and for how long"
        lede="What has been promised to those who speak openly. It is erased every night as it falls due; nobody has to do anything."
      />
      <Stack gap="2xl">
        <Section title="Reviews">
          <DataTable
            caption="When what is kept of each review is erased"
            hideCaption
            columns={[
              { key: 'trust', label: 'Host trust' },
              { key: 'days', label: 'Day three' },
              ...erasedKinds.map((kind) => ({ key: kind, label: kindNames[kind] })),
            ]}
            rows={reviews.map((review) => ({ id: review.id, cells: cellsOf(review) }))}
            empty="Reviews stand here from their report on."
          />
        </Section>
        <Section title="For how long" rule>
          <Stack>
            <Text dim measure>
              {changeWords} It is told to everybody at{' '}
              <Link to="/what-we-keep">What we keep, and for how long</Link>.
            </Text>
            <RulesForm rules={rules} />
          </Stack>
        </Section>
      </Stack>
    </Page>
  )
}

function cellsOf({ id, trustName, day3, stage, held, kinds }: KeptReview) {
  return {
    trust: (
      <>
        <Link to={`/reviews/${id}/kept`}>{trustName}</Link>
        {held && ' (clock stopped)'}
        {stage === 'cancelled' && ' (cancelled)'}
      </>
    ),
    days: longDate(day3),
    ...Object.fromEntries(kinds.map((one) => [one.kind, whenWords(one)])),
  }
}

function whenWords({ dueOn, endedHow, held, erasure }: KeptKind) {
  if (erasure?.finishedAt) return `Erased ${longDate(dateOf(erasure.finishedAt))}`
  if (erasure) return 'Begun, not finished'
  if (held) return 'Kept meanwhile'
  return endedHow === 'unfinished' ? `${longDate(dueOn)} at the latest` : longDate(dueOn)
}

const labels: [RuleKind, string][] = [
  ['notes', 'Evidence notes, in days'],
  ['host_documents', 'Host documents, in days'],
  ['papers', 'Working papers, in days'],
  ['unfinished', 'Days after day three at which a review without a released report counts as over'],
]

function hintOf(kind: RuleKind, { ours, setAt }: RetentionRules[RuleKind]): string {
  const since = ours ? 'Our default.' : `Set on ${longDate(setAt.slice(0, 10))}.`
  return kind === 'unfinished' ? since : `From the release of the report. ${since}`
}

function RulesForm({ rules }: { rules: RetentionRules }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const field = ([kind, label]: (typeof labels)[number]) => (
    <TextField
      key={kind}
      name={kind}
      label={label}
      hint={hintOf(kind, rules[kind])}
      width="short"
      inputMode="numeric"
      defaultValue={typed(kind, String(rules[kind].days))}
      error={errorFor(kind)}
    />
  )
  return (
    <Form method="post" noValidate>
      <FieldRow>{labels.slice(0, 3).map(field)}</FieldRow>
      {labels.slice(3).map(field)}
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Change for how long
        </Button>
      </Buttons>
    </Form>
  )
}
