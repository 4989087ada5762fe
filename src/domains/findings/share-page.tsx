import { Form } from 'react-router'
import { today } from '../../platform/clock.ts'
import { count, dayAndMonth } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/share-page'
import { dissentWords } from './agreement-words.ts'
import { evidenceLine } from './evidence-line.ts'
import { findingKinds } from './finding.ts'
import { whatToShare } from './findings.server.ts'
import { nextSharedWords } from './next-shared.ts'
import { shareFindings } from './share-findings.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, permission, next, ...rest } = found(
    await whatToShare(actor, { reviewId: args.params.reviewId }),
  )
  const asked = new URL(args.request.url).searchParams.getAll('finding')
  return {
    ...rest,
    review: standing.review,
    next: nextSharedWords(next, today()),
    asked,
    notNow: typeof permission === 'object' ? permission.notNow : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['findingIds'])
  const outcome = await shareFindings(actor, { ...values, reviewId })
  return answer(outcome, values, (shared) => ({
    to: `/reviews/${reviewId}/findings`,
    say: `${count(shared, 'finding')} shared with the host.`,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Prepare what to share, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function SharePage({ loaderData }: Route.ComponentProps) {
  const { review, findings, next, notNow } = loaderData
  const back = `/reviews/${review.id}/findings`
  return (
    <Page>
      <PageHead
        crumb={{ to: back, label: 'Emerging findings' }}
        title="Prepare what to share"
        lede={`What the host hears, it hears from you first. ${next}`}
      />
      {notNow && <Banner>{notNow}</Banner>}
      {!notNow && findings.length === 0 && (
        <EmptyState
          title="The host has heard every finding"
          actions={<LinkButton to={back}>Back to the findings</LinkButton>}
        >
          <p>What is not yet shared will be here.</p>
        </EmptyState>
      )}
      {!notNow && findings.length > 0 && <ShareForm {...loaderData} back={back} />}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function ShareForm({ findings, sessions, questions, asked, back }: Loaded & { back: string }) {
  const { errors, errorFor, typed, typedList } = useProblems()
  const sending = useSending()
  return (
    <Form method="post">
      <ErrorSummary errors={errors} />
      <ChoiceGroup
        name="findingIds"
        legend="Findings not yet shared with the host"
        type="checkbox"
        big
        options={findings.map((finding) => ({
          value: finding.id,
          label: <Wording finding={finding} questions={questions} />,
          hint: <WhatTheHostReads finding={finding} />,
        }))}
        defaultValue={typedList('findingIds', asked)}
        error={errorFor('findingIds')}
      />
      <Select
        name="sessionId"
        label="When was it said?"
        width="half"
        choose="Just now"
        options={sessions.map(({ id, date, starts, title }) => ({
          value: id,
          label: `${dayAndMonth(date)}, ${starts}, ${title}`,
        }))}
        defaultValue={typed('sessionId')}
        error={errorFor('sessionId')}
      />
      <Text size="sm" measure>
        From the moment you share them, the host’s leaders read these findings with their evidence, who
        agrees, and what is said by whoever sees them differently. The evidence they read stays as it is now.
        They never see notes. Sharing cannot be undone; a finding can only be withdrawn.
      </Text>
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Share with the host
        </Button>
        <LinkButton kind="quiet" to={back}>
          Not now
        </LinkButton>
      </Buttons>
    </Form>
  )
}

type Shown = Loaded['findings'][number]

const Wording = ({ finding, questions }: { finding: Shown; questions: Loaded['questions'] }) => (
  <>
    <b>
      {findingKinds[finding.kind]}, question {questions.find(({ id }) => id === finding.questionId)?.number}
    </b>
    <br />
    <Text as="span" serif>
      {finding.wording}
    </Text>
  </>
)

function WhatTheHostReads({ finding }: { finding: Shown }) {
  const dissent = dissentWords(finding.views).map(({ who, why }) => `${who} ${why}`)
  return <>{[`${evidenceLine(finding.support).line}.`, ...dissent].join(' ')}</>
}
