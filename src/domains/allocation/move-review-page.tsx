import { Form } from 'react-router'
import { fullRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import { DayFields } from '../programme/day-fields.tsx'
import type { Route } from './+types/move-review-page'
import { movePreview } from './move-preview.server.ts'
import { MovePreview, type Typed } from './move-preview.tsx'
import { moveReview } from './move-review.server.ts'

// The days are asked for in the address, so that looking at what would move is only looking.
export async function loader(args: Route.LoaderArgs) {
  const asked: Typed = Object.fromEntries(new URL(args.request.url).searchParams)
  const look = asked.day1 !== undefined && asked.again === undefined
  const { reviewId } = args.params
  const looked = found(await movePreview(signedIn(args), { reviewId, typed: look ? asked : null }))
  return { ...looked, typed: asked }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  return answer(await moveReview(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/timeline`,
    say: 'The days are moved, and everyone who takes part is told.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Move the review of ${loaderData?.review.trustName ?? 'a trust'} – Candour` },
]

export default function MoveReviewPage({ loaderData }: Route.ComponentProps) {
  const { review, preview, problems, typed } = loaderData
  const { errors } = useProblems()
  const back = `/reviews/${review.id}/dates?${new URLSearchParams({ ...typed, again: '1' })}`
  const toRight = problems.map(({ field, message }) => ({ field: field ?? '', message }))
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/team`, label: 'Who takes part' }}
        title={preview ? 'What moves with the days' : 'Move the days'}
        lede={preview ? 'Nothing has changed yet. Read what would, then move the days.' : undefined}
        facts={[
          review.trustName,
          `Now ${fullRange(review.day1, review.day3)}`,
          preview && `New ${fullRange(preview.to.day1, preview.to.day3)}`,
        ].filter((fact) => fact !== null)}
      />
      <ErrorSummary errors={toRight.length > 0 ? toRight : errors} />
      {preview ? (
        <MovePreview preview={preview} typed={typed} back={back} />
      ) : (
        <AskForDays loaderData={loaderData} />
      )}
    </Page>
  )
}

function AskForDays({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const { review, problems, typed } = loaderData
  return (
    <Form method="get" noValidate>
      <DayFields
        typed={(name, before = '') => typed[name] ?? before}
        errorFor={(name) => problems.find((problem) => problem.field === name)?.message}
        before={review}
      />
      <Text dim measure>
        First you see what would move and who is told. Nothing changes before you confirm it.
      </Text>
      <Buttons>
        <Button kind="primary" big>
          See what would move
        </Button>
        <LinkButton to={`/reviews/${review.id}/team`} kind="quiet">
          Not now
        </LinkButton>
      </Buttons>
    </Form>
  )
}
