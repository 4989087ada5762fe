import { useEffect } from 'react'
import { Form, Link, useRevalidator } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Progress } from '../../../web/ui/progress.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { afterMoves } from '../changes/change.ts'
import { needsAgreement } from '../changes/needs-agreement.ts'
import { dayNameOf } from '../day-name.ts'
import { builderPage } from '../needs/builder-page.server.ts'
import { unsettled } from '../schedule-rules.ts'
import type { Route } from './+types/proposal-page'
import { daysWorld } from './days-world.server.ts'
import { discardProposal } from './discard-proposal.server.ts'
import { proposedMoves } from './proposal.ts'
import {
  changeWords,
  chosenWords,
  kilometres,
  minutesDriven,
  spanWords,
  unsettledWords,
  verdictWords,
} from './proposal-words.ts'
import { ProposedDays } from './proposed-days.tsx'
import { lastRun } from './runs.server.ts'
import { stopWorkingOut } from './stop-working-out.server.ts'
import { takeProposal } from './take-proposal.server.ts'
import { leftWords } from './unplaced-words.ts'
import { workOutSchedule } from './work-out-schedule.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { mine, facts, people, sessions } = await builderPage(actor, reviewId)
  const run = found(await lastRun(actor, { reviewId }))
  const world = await daysWorld(actor, { review: mine.review })
  const plan = run.state === 'proposed' ? run.plan : null
  const moves = plan ? proposedMoves(world, plan) : []
  return {
    review: mine.review,
    people,
    sessions,
    run: {
      id: run.id,
      state: run.state,
      doing: run.doing,
      done: run.done,
      askedBy: run.askedBy,
      stopAsked: run.stopAsked,
    },
    moves,
    asks: needsAgreement(facts, moves),
    told: plan && {
      verdict: verdictWords(plan, run.stopAsked),
      changes: changeWords(moves),
      unsettled: unsettledWords(
        unsettled(afterMoves(sessions, moves), people, dayNameOf(mine.review)).map(({ words }) => words),
      ),
      driving: `${spanWords(minutesDriven(plan.journeys))} of driving, ${kilometres(plan.journeys)} km in all.`,
      chosen: plan.chosen.map((one) => chosenWords(one, world)),
      left: plan.unplaced.map((one) => leftWords(one, world, run.problem)),
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/schedule`
  if (values.intent === 'take')
    return answer(await takeProposal(actor, { ...values, reviewId }), values, ({ how }) => ({
      to,
      say:
        how === 'proposed'
          ? 'The other side is asked. The schedule changes once they agree.'
          : 'These days are the schedule now.',
    }))
  if (values.intent === 'discard')
    return answer(await discardProposal(actor, { ...values, reviewId }), values, () => ({
      to,
      say: 'The schedule stays as it is.',
    }))
  const again = () => ({ to: `${to}/proposal` })
  if (values.intent === 'stop') return answer(await stopWorkingOut(actor, { reviewId }), values, again)
  return answer(await workOutSchedule(actor, { reviewId }), values, again)
}

export const meta: Route.MetaFunction = () => [{ title: 'The days, worked out – Candour' }]

export default function ProposalPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, run } = loaderData
  useWatching(run.state === 'working')
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="The days, worked out"
        lede={ledeOf(loaderData)}
        actions={run.state === 'proposed' ? <Decide {...loaderData} /> : undefined}
      />
      {run.state === 'working' ? <Working {...loaderData} /> : <Found {...loaderData} />}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function ledeOf({ run, told }: Loaded) {
  if (run.state === 'proposed' && told)
    return [told.changes, told.unsettled, told.verdict].filter(Boolean).join(' ')
  return run.state === 'working' ? `Asked for by ${run.askedBy}.` : undefined
}

function Decide({ asks, run }: Loaded) {
  const sending = useSending()
  return (
    <Form method="post">
      <input type="hidden" name="runId" value={run.id} />
      <Buttons>
        <Button name="intent" value="discard" disabled={sending}>
          Leave the schedule as it is
        </Button>
        <Button kind="primary" name="intent" value="take" disabled={sending}>
          {asks ? 'Propose it to the other side' : 'Use these days'}
        </Button>
      </Buttons>
    </Form>
  )
}

function Working({ run }: Loaded) {
  const sending = useSending()
  const percent = Math.round(run.done * 100)
  return (
    <Section title="Working the days out">
      <Progress label="Working the days out" value={percent} words={`${run.doing}, ${percent}%`} />
      <Text dim measure>
        You can leave this page: the work goes on, and the schedule says when it is done.{' '}
        <Link to=".">Look again</Link>
      </Text>
      <Form method="post">
        <Button name="intent" value="stop" disabled={sending || run.stopAsked}>
          {run.stopAsked ? 'Stopping' : 'Stop, and show what there is'}
        </Button>
      </Form>
    </Section>
  )
}

function Found(loaded: Loaded) {
  const { run, told, review } = loaded
  if (run.state !== 'proposed' || !told) return <Nothing {...loaded} />
  return (
    <Columns
      main={
        <>
          {told.left.length > 0 && (
            <Section title="Found no time">
              <Stack gap="sm">
                {told.left.map(({ name, words }) => (
                  <Banner key={name} kind="attention">
                    <b>{name}.</b> {words}
                  </Banner>
                ))}
              </Stack>
            </Section>
          )}
          <ProposedDays {...loaded} />
        </>
      }
      side={
        <>
          <SideSection title="Driving">
            <Text dim>{told.driving}</Text>
          </SideSection>
          {told.chosen.length > 0 && (
            <SideSection title="Why these schools">
              <Stack gap="xs">
                {told.chosen.map(({ school, why }) => (
                  <Text key={school} size="sm">
                    <b>{school}.</b> {why}
                  </Text>
                ))}
              </Stack>
            </SideSection>
          )}
          <SideSection>
            <Link to={`/reviews/${review.id}/schedule/worked-out`}>How this was worked out</Link>
          </SideSection>
        </>
      }
    />
  )
}

const ended: Record<string, { title: string; words: string }> = {
  taken: { title: 'In use', words: 'The last proposal is the schedule now.' },
  discarded: { title: 'Left out', words: 'The last proposal was not used, and changed nothing.' },
  stopped: { title: 'Stopped', words: 'It was stopped before there was anything to show.' },
  failed: {
    title: 'Something went wrong',
    words: 'Something went wrong at our end while the days were worked out. Nothing was changed.',
  },
}

function Nothing({ run, review }: Loaded) {
  const sending = useSending()
  const { title, words } = ended[run.state] ?? { title: '', words: '' }
  const again = (
    <Form method="post">
      <Button kind="primary" name="intent" value="again" disabled={sending}>
        Work them out again
      </Button>
    </Form>
  )
  return (
    <EmptyState title={title} actions={again}>
      <p>
        {words} <Link to={`/reviews/${review.id}/schedule`}>Back to the three days</Link>
      </p>
    </EmptyState>
  )
}

function useWatching(on: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!on || state !== 'idle') return
    const timer = setTimeout(() => revalidate(), 1000)
    return () => clearTimeout(timer)
  }, [on, state, revalidate])
}
