import { IconPresentation } from '@tabler/icons-react'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { SideSteps } from '../../../web/ui/side-steps.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { isHostLeader } from '../../allocation/standing.ts'
import { useAskAgain } from '../live/use-ask-again.ts'
import { useLive } from '../live/use-live.ts'
import { sessionWhen } from '../shared/session-when.ts'
import type { Route } from './+types/challenge-page'
import { challengeSession } from './challenge.server.ts'
import { challengeActions } from './challenge-actions.server.ts'
import { ChallengeRoom } from './challenge-room.tsx'
import { Ideas } from './ideas.tsx'
import { StateProblem } from './state-problem.tsx'
import { Taken } from './taken.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, session, ...rest } = found(
    await challengeSession(actor, { reviewId: args.params.reviewId }),
  )
  const asked = new URL(args.request.url).searchParams
  return {
    ...rest,
    review: standing.review,
    me: standing.personId,
    host: isHostLeader(standing),
    when: session && sessionWhen(session, standing.review),
    room: asked.get('view') === 'room',
    changing: asked.get('do') === 'change',
    // The page gives each a number, so that what is sent twice is there once.
    next: { idea: crypto.randomUUID(), taken: crypto.randomUUID() },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const { act, say } = chosenIn(challengeActions, values.intent)
  const view = new URL(args.request.url).searchParams.get('view') === 'room' ? '?view=room' : ''
  return answer(await act(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/challenge${view}`,
    say,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `The host’s challenge, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export type Loaded = Route.ComponentProps['loaderData']

export default function ChallengePage({ loaderData }: Route.ComponentProps) {
  const { room, review } = loaderData
  const again = useAskAgain()
  useLive({ reviewId: review.id, onChanged: ({ challenge }) => challenge && again(), onAgain: again })
  return room ? <ChallengeRoom {...loaderData} /> : <Challenge {...loaderData} />
}

function Challenge(loaded: Loaded) {
  const { review, problem, when, can, changing, host, taken } = loaded
  const { errors } = useProblems()
  const asks = can.state && (problem === null || changing)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="The host’s challenge"
        lede={when ?? 'One problem of the host’s, and what its peers would try.'}
        actions={problem && !asks && <HeadActions reviewId={review.id} />}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {asks ? <StateProblem problem={problem} reviewId={review.id} /> : <Problem {...loaded} />}
            {problem && !asks && <Ideas {...loaded} />}
            {problem && !asks && <Taken {...loaded} />}
          </>
        }
        side={
          <HowItGoes stated={problem !== null} taken={taken.length > 0} host={host} stage={review.stage} />
        }
      />
    </Page>
  )
}

const HeadActions = ({ reviewId }: { reviewId: string }) => (
  <>
    <PrintButton>Print</PrintButton>
    <LinkButton to={`/reviews/${reviewId}/challenge?view=room`} icon={IconPresentation}>
      Show it to the room
    </LinkButton>
  </>
)

function Problem({ problem, can }: Loaded) {
  if (!problem)
    return (
      <EmptyState title="The host has not stated its problem yet">
        <p>It will be here once one of the host’s leaders has stated it, before the session.</p>
      </EmptyState>
    )
  return (
    <Section title="The problem">
      <Quote by={problem.name ?? undefined}>{problem.problem}</Quote>
      {problem.tried && (
        <>
          <h3>What has been tried</h3>
          <Text serif measure>
            {problem.tried}
          </Text>
        </>
      )}
      {can.state && (
        <p className="c-screen-only">
          <a href="?do=change">Change the wording</a>
        </p>
      )}
    </Section>
  )
}

type HowItGoesProps = { stated: boolean; taken: boolean; host: boolean; stage: string }

const HowItGoes = ({ stated, taken, host, stage }: HowItGoesProps) => (
  <SideSection title="How it goes">
    <SideSteps
      items={[
        {
          text: 'A leader of the host states the problem',
          note: 'Before the session',
          now: !stated,
          done: stated,
        },
        {
          text: 'Everyone puts down ideas in the room',
          note: 'The team and the host’s leaders see them at once',
          now: stated && stage === 'three_days' && !taken,
          done: taken,
        },
        {
          text: 'The host says what it takes away',
          note: host ? 'In your own words; yours to keep' : 'In its own words; the host’s to keep',
          done: taken,
        },
      ]}
    />
  </SideSection>
)
