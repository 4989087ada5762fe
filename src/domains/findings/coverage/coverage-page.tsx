import { Link } from 'react-router'
import { today } from '../../../platform/clock.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { EvidenceKey } from '../../../web/ui/evidence-marks.tsx'
import { StandingBar } from '../../../web/ui/finding-card.tsx'
import { MarginQuestion, MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/coverage-page'
import { coverage } from './coverage.server.ts'
import { isThin, thinWords } from './coverage.ts'
import { QuestionCoverage } from './question-coverage.tsx'
import { WhoHasSent } from './who-has-sent.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...rest } = found(await coverage(signedIn(args), { reviewId: args.params.reviewId }))
  return { ...rest, review: standing.review, today: today() }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `How the questions stand, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export type Loaded = Route.ComponentProps['loaderData']

export default function CoveragePage({ loaderData }: Route.ComponentProps) {
  const { review, questions, today: now } = loaderData
  const thin = questions.filter(({ stands }) => isThin(stands)).map(({ number }) => number)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="How the questions stand"
        lede="What each question stands on so far, and where there is still time to hear more. You alone read this page."
      />
      {questions.length === 0 ? (
        <EmptyState title="No key questions yet">
          <p>Once the review has key questions, how each of them stands will be here.</p>
        </EmptyState>
      ) : (
        <>
          <StandingBar action={<Link to={`/reviews/${review.id}/findings`}>Emerging findings</Link>}>
            <b>{thinWords(thin)}</b>
          </StandingBar>
          <MarginRows>
            {questions.map((question) => (
              <MarginRow
                key={question.id}
                wide
                label={<MarginQuestion number={question.number} text={question.text} />}
              >
                <QuestionCoverage {...question} reviewId={review.id} today={now} />
              </MarginRow>
            ))}
          </MarginRows>
          <EvidenceKey />
        </>
      )}
      {loaderData.sent.length > 0 && <WhoHasSent {...loaderData} />}
    </Page>
  )
}
