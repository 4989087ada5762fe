import { Link } from 'react-router'
import type { TeamPart } from '../../domains/allocation/parts.ts'
import { isHost, isHostLeader, isTeam, roleNames, type Standing } from '../../domains/allocation/standing.ts'
import { canReadKept } from '../../domains/evaluation/retention/policy.ts'
import { hasReached, type OpenStage, stageNames, stages } from '../../domains/programme/stages.ts'
import { reportsOpenedToYou } from '../../domains/report/sharing/opened-to-you.server.ts'
import { canReadCost } from '../../domains/schedule/cost/policy.ts'
import { today } from '../../platform/clock.ts'
import { count, fullRange } from '../dates.ts'
import { canReadReviewMail } from '../mail/policy.ts'
import { found, signedIn } from '../request.server.ts'
import { Banner } from '../ui/banner.tsx'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Columns, SideSection } from '../ui/columns.tsx'
import { KeyDates } from '../ui/key-dates.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { Stack } from '../ui/stack.tsx'
import { StageSteps } from '../ui/stage-steps.tsx'
import { Dim, Lede, Text } from '../ui/text.tsx'
import type { Route } from './+types/review-page'
import { keyDates } from './key-dates.ts'
import { pagesOfTheDays } from './pages-of-the-days.ts'
import { ReviewPeople } from './review-people.tsx'
import { reviewOverview } from './review-query.server.ts'
import { dueWords, reviewTaskGroups, WhenDone } from './review-tasks.tsx'
import { stageSteps } from './stage-dates.ts'
import { stageLede, stageWords } from './stage-words.ts'
import { WhatIsKept } from './what-is-kept.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const overview = found(await reviewOverview(actor, { reviewId: args.params.reviewId }))
  const { review } = overview.review
  const asked = new URL(args.request.url).searchParams.get('stage') as OpenStage | null
  const now: OpenStage = review.stage === 'cancelled' ? 'set_up' : review.stage
  const stage = asked && stages.includes(asked) && hasReached(now, asked) ? asked : now
  const opened = now === 'follow_up' ? await reportsOpenedToYou(actor, null) : []
  const reportIsOpened = opened.some(({ reviewId }) => reviewId === review.id)
  return { ...overview, stage, isNow: stage === now, today: today(), reportIsOpened }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.review.review.trustName ?? 'Review'} – Candour` },
]

export default function ReviewPage({ loaderData }: Route.ComponentProps) {
  const { review: standing, stage, isNow, tasks, members, began, today } = loaderData
  const { review } = standing
  const steps = stageSteps(
    { ...review, template: standing.template, began },
    (to) => `/reviews/${review.id}?stage=${to}`,
  )
  // what an earlier stage left for this reader is theirs until it is done
  const ofStage = tasks.filter((task) => task.stage === stage || (isNow && task.state === 'yours'))
  const next = isNow ? ofStage.filter((task) => task.state === 'yours').toSorted(byDue)[0] : undefined
  return (
    <Page>
      <PageHead eyebrow={review.templateName} title={review.trustName} facts={facts(loaderData)} />
      {review.stage === 'cancelled' && (
        <Banner>
          This review was cancelled. What was prepared is kept, and nothing more is asked of anyone.
        </Banner>
      )}
      <StageSteps label="Stages of this review" stages={steps} framed />
      <Columns
        main={
          <>
            <h2>{stageNames[stage]}</h2>
            <Lede>{stageLede(stage, review.format)}</Lede>
            {next && (
              <Buttons>
                <LinkButton kind="primary" to={next.to}>
                  {next.act ?? next.title}
                </LinkButton>
                <Dim>Next for you{next.dueOn ? `, ${dueWords(next.dueOn, today)}` : ''}</Dim>
              </Buttons>
            )}
            {reviewTaskGroups(ofStage, today)}
            <WhenDone tasks={ofStage} template={standing.template} />
            {ofStage.length === 0 && <Text dim>Nothing in this stage is for you.</Text>}
          </>
        }
        side={
          <>
            <SideSection title="What happens next">
              <Text serif>{stageWords[stage].next}</Text>
            </SideSection>
            <SideSection title="Key dates">
              <Stack gap="sm">
                <KeyDates items={keyDates(review, standing.template)} />
                <Link to={`/reviews/${review.id}/timeline`}>Every step by date</Link>
              </Stack>
            </SideSection>
            <SideSection title="People">
              <ReviewPeople members={members} me={standing.personId} />
            </SideSection>
            {canReadKept(standing) === 'allowed' && <WhatIsKept review={review.id} kept={loaderData.kept} />}
            <MoreAbout
              standing={standing}
              part={partOfReader(loaderData)}
              reportIsOpened={loaderData.reportIsOpened}
            />
          </>
        }
      />
    </Page>
  )
}

const byDue = (a: { dueOn: string | null }, b: { dueOn: string | null }) =>
  (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1

function facts({
  review: { review, role, invitedAs, central },
  schools,
  pupils,
}: Route.ComponentProps['loaderData']) {
  const part = role
    ? roleNames[role].toLowerCase()
    : invitedAs
      ? `invited as ${roleNames[invitedAs].toLowerCase()}`
      : central
        ? 'central team'
        : null
  return [
    fullRange(review.day1, review.day3),
    schools > 0 && count(schools, 'school'),
    pupils > 0 && count(pupils, 'pupil'),
    part && `Your role: ${part}`,
  ].filter((fact) => fact !== false && fact !== null)
}

// A provisional lead and their quality assurer have a page of their own.
const partOfReader = ({ members, review }: Route.ComponentProps['loaderData']) =>
  members.find(({ personId, state }) => personId === review.personId && state === 'accepted')?.part ?? null

type MoreProps = { standing: Standing; part: TeamPart | null; reportIsOpened: boolean }

/** Pages of the review that are not tasks. */
function MoreAbout({ standing, part, reportIsOpened }: MoreProps) {
  const { id, trustId } = standing.review
  return (
    <SideSection title="More about this review">
      <ul>
        {isHostLeader(standing) && standing.review.stage === 'follow_up' && (
          <li>
            <Link to={`/reviews/${id}/report`}>Your report, and who reads it</Link>
          </li>
        )}
        {reportIsOpened && (
          <li>
            <Link to={`/reviews/${id}/report/read`}>The report, which the trust has opened to you</Link>
          </li>
        )}
        {pagesOfTheDays(standing, part).map(({ to, label }) => (
          <li key={to}>
            <Link to={`/reviews/${id}/${to}`}>{label}</Link>
          </li>
        ))}
        {standing.central && standing.review.stage === 'follow_up' && (
          <li>
            <Link to={`/reviews/${id}/report/kept`}>What the programme keeps of the report</Link>
          </li>
        )}
        {standing.central && (
          <li>
            <Link to={`/reviews/${id}/team`}>The team and the places in it</Link>
          </li>
        )}
        <li>
          <Link to={`/trusts/${trustId}`}>The trust and its schools</Link>
        </li>
        {canReadCost(standing) === 'allowed' && (
          <li>
            <Link to={`/reviews/${id}/cost`}>Time and travel</Link>
          </li>
        )}
        {isHost(standing) && (
          <li>
            <Link to={`/reviews/${id}/history`}>Who did what</Link>
          </li>
        )}
        {isHost(standing) && hasReached(standing.review.stage, 'report') && (
          <li>
            <Link to={`/reviews/${id}/certificates`}>Your trust’s name on certificates</Link>
          </li>
        )}
        {isTeam(standing) && hasReached(standing.review.stage, 'three_days') && (
          <li>
            <Link to={`/record/${id}`}>Your own record of it</Link>
          </li>
        )}
        {canReadReviewMail(standing) === 'allowed' && (
          <li>
            <Link to={`/reviews/${id}/mail`}>Mail that was sent</Link>
          </li>
        )}
      </ul>
    </SideSection>
  )
}
