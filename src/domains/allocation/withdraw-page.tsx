import { Form } from 'react-router'
import { defineQuery } from '../../access/define-query.server.ts'
import { dateRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/withdraw-page'
import { isUuid } from './standing.server.ts'
import { roleNames } from './standing.ts'
import { withdrawable, withdrawMember } from './withdraw-member.server.ts'

const toWithdraw = defineQuery({
  name: 'member to withdraw',
  run: async (tx, { reviewId, memberId }: { reviewId: string; memberId: string }, actor) =>
    isUuid(reviewId) && isUuid(memberId) ? withdrawable(tx, reviewId, memberId, actor) : null,
})

export async function loader(args: Route.LoaderArgs) {
  return found(await toWithdraw(signedIn(args), args.params))
}

export async function action(args: Route.ActionArgs) {
  const { reviewId, memberId } = args.params
  return answer(await withdrawMember(signedIn(args), { reviewId, memberId }), {}, () => ({
    to: `/reviews/${reviewId}/team`,
    say: 'They are withdrawn from the review, and have been told.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Withdraw ${loaderData?.member.name ?? 'somebody'} – Candour` },
]

export default function WithdrawPage({ loaderData }: Route.ComponentProps) {
  const { review, member } = loaderData
  const { errors } = useProblems()
  const team = `/reviews/${review.id}/team`
  return (
    <Page>
      <PageHead
        crumb={{ to: team, label: 'Who takes part' }}
        title={`Check before you withdraw ${member.name}`}
      />
      <ErrorSummary errors={errors} />
      <Definition
        items={[
          { term: 'Person', value: member.name },
          { term: 'Part', value: roleNames[member.role] },
          { term: 'Review', value: `${review.trustName}, ${dateRange(review.day1, review.day3)}` },
          { term: 'Answer', value: member.state === 'invited' ? 'Asked, not yet answered' : 'Accepted' },
        ]}
      />
      <Text measure>
        They are told by email, and can open nothing of this review from then on. To have them back you would
        invite them again. What they wrote stays with the review.
      </Text>
      <Form method="post">
        <Buttons>
          <Button kind="danger" big>
            Withdraw {member.name}
          </Button>
          <LinkButton to={team} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
