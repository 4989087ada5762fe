import { redirect, useSearchParams } from 'react-router'
import { today } from '../../platform/clock.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { isTeam } from '../allocation/standing.ts'
import type { Route } from './+types/findings-page'
import { Board } from './board/board.tsx'
import { newFrom } from './board/board-question.tsx'
import { putNoteBehind } from './board/put-note-behind.server.ts'
import { findingsBoard } from './findings.server.ts'
import { nextSharedWords } from './next-shared.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const drawer = new URL(args.request.url).searchParams.get('drawer')
  const { standing, ...board } = found(await findingsBoard(actor, { reviewId: args.params.reviewId, drawer }))
  return {
    ...board,
    review: standing.review,
    me: standing.personId,
    ours: isTeam(standing),
    next: nextSharedWords(board.next, today()),
    today: today(),
  }
}

/** The drawer as a form, where there is no script. */
export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['notes'])
  const question = String(values.question ?? '')
  if (values.as === 'new') throw redirect(newFrom(reviewId, question, values.notes as string[]))
  const outcome = await putNoteBehind(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/findings?drawer=${encodeURIComponent(question)}`,
    say: 'The notes are put behind the finding.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: `${loaderData?.ours ? 'Emerging findings' : 'What the team has shared with you'}, ${loaderData?.review.trustName ?? ''} – Candour`,
  },
]

export default function FindingsPage({ loaderData }: Route.ComponentProps) {
  const { review, ours } = loaderData
  const projector = useSearchParams()[0].has('projector') && ours
  return (
    <div className={projector ? 'c-projector' : undefined}>
      <Page wide={projector}>
        <PageHead
          crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
          title={ours ? 'Emerging findings' : 'What the team has shared with you'}
          lede={
            ours
              ? 'What the team is coming to think, and what each thought stands on.'
              : 'What the team is coming to think, as you have heard it. You can say how you see it.'
          }
          actions={
            ours ? (
              <Actions {...loaderData} projector={projector} />
            ) : (
              loaderData.findings.length > 0 && (
                <LinkButton to={`/reviews/${review.id}/findings/own-notes`}>Your own notes</LinkButton>
              )
            )
          }
        />
        <Board {...loaderData} projector={projector} />
      </Page>
    </div>
  )
}

function Actions({ review, can, projector }: Route.ComponentProps['loaderData'] & { projector: boolean }) {
  const at = `/reviews/${review.id}/findings`
  if (projector)
    return (
      <LinkButton kind="quiet" to={at}>
        Leave the projector view
      </LinkButton>
    )
  return (
    <Buttons>
      {can.propose && (
        <LinkButton kind="primary" to={`${at}/new`}>
          Add a finding
        </LinkButton>
      )}
      <LinkButton kind="quiet" to={`${at}/sealed`}>
        Sealed rounds
      </LinkButton>
      {can.propose && (
        <LinkButton kind="quiet" to={`${at}/waiting`}>
          Your notes not yet with the team
        </LinkButton>
      )}
      <LinkButton kind="quiet" to={`${at}?projector=yes`}>
        For a projector
      </LinkButton>
    </Buttons>
  )
}
