import { Form, Link } from 'react-router'
import type { Permission } from '../../access/outcome.ts'
import { count, dayAndMonth, fullRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Prose, Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/three-days-page'
import { beginThreeDays } from './begin-three-days.server.ts'
import { closeThreeDays } from './close-three-days.server.ts'
import { threeDays } from './three-days.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, lead } = found(await threeDays(actor, { reviewId: args.params.reviewId }))
  return {
    review: standing.review,
    lead: lead && { ...lead, begin: asked(lead.begin), close: asked(lead.close) },
  }
}

const asked = (permission: Permission) => ({
  notNow: typeof permission === 'object' ? permission.notNow : undefined,
})

const moves = {
  begin: { command: beginThreeDays, to: 'notes', say: 'The three days have begun.' },
  close: { command: closeThreeDays, to: 'report', say: 'The three days are closed. The report comes next.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const move = moves[values.intent === 'close' ? 'close' : 'begin']
  return answer(await move.command(actor, { reviewId }), values, () => ({
    to: `/reviews/${reviewId}/${move.to}`,
    say: move.say,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `The three days, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function ThreeDaysPage({ loaderData }: Route.ComponentProps) {
  const { review, lead } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title={titleOf(loaderData)}
        lede={fullRange(review.day1, review.day3)}
      />
      <ErrorSummary errors={errors} />
      {!lead && (
        <Text measure>
          The lead reviewer begins the three days, and closes them when everything to be shared with the host
          has been shared.
        </Text>
      )}
      {lead && before(review.stage) && <Begin {...lead.begin} day1={review.day1} />}
      {lead && review.stage === 'three_days' && <Close {...lead} reviewId={review.id} />}
      {lead && !before(review.stage) && review.stage !== 'three_days' && (
        <Banner>The three days are closed. Notes and findings stay as they were.</Banner>
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']
const before = (stage: string) => stage === 'set_up' || stage === 'prepare'
const titleOf = ({ review, lead }: Loaded) =>
  lead && before(review.stage)
    ? 'Begin the three days'
    : lead && review.stage === 'three_days'
      ? 'Close the three days'
      : 'The three days'

function Begin({ notNow, day1 }: { notNow?: string; day1: string }) {
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          From now on the team gathers findings from its notes, and shares them with the host in the sessions
          you have together. Day one is {dayAndMonth(day1)}.
        </p>
        <p>
          Key questions, documents and schedule stay where they are. Everyone in the review sees that the
          three days have begun.
        </p>
      </Prose>
      <Move intent="begin" notNow={notNow}>
        Begin the three days
      </Move>
    </Stack>
  )
}

function Close({ shared, unshared, close, reviewId }: NonNullable<Loaded['lead']> & { reviewId: string }) {
  return (
    <Stack gap="lg">
      <Prose>
        <p>
          {shared === 0
            ? 'No finding has been shared with the host yet.'
            : `${count(shared, 'finding')} shared with the host will be there to write the report from.`}
        </p>
        <p>
          After this nothing more can be shared, gathered or reworded, and notes stay as they were written. It
          cannot be undone.
        </p>
      </Prose>
      {unshared.length > 0 && <Unshared findings={unshared} reviewId={reviewId} />}
      <Move intent="close" notNow={close.notNow}>
        Close the three days
      </Move>
    </Stack>
  )
}

function Unshared({ findings, reviewId }: { findings: { id: string; wording: string }[]; reviewId: string }) {
  return (
    <Section title={`${count(findings.length, 'finding')} not yet shared with the host`}>
      <Text dim>
        The host has not heard {findings.length === 1 ? 'it, so it' : 'them, so they'} cannot enter the
        report.
      </Text>
      <Prose>
        <ul>
          {findings.map(({ id, wording }) => (
            <li key={id}>
              <Link to={`/reviews/${reviewId}/findings/${id}`}>{wording}</Link>
            </li>
          ))}
        </ul>
      </Prose>
      <Text>
        <Link to={`/reviews/${reviewId}/findings/share`}>Prepare what to share</Link>
      </Text>
    </Section>
  )
}

function Move({ intent, notNow, children }: { intent: string; notNow?: string; children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Buttons>
        <Button kind="primary" big unavailable={notNow}>
          {children}
        </Button>
      </Buttons>
    </Form>
  )
}
