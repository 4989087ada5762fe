import { Form, Link } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/repair-page'
import { mendRound } from './mend-round.server.ts'
import { type RepairsSeen, roundRepairs } from './repair.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await roundRepairs(signedIn(args), { roundId: args.params.roundId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { roundId } = args.params
  const values = await formValues(args.request, ['seats'])
  return answer(await mendRound(actor, { ...values, roundId }), values, () => ({
    to: `/allocation/${roundId}`,
    say: 'The board proposes it. Nobody has been asked yet.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Fill the place, ${loaderData?.name ?? ''} – Candour` },
]

export default function RepairPage({ loaderData: seen }: Route.ComponentProps) {
  const { errors } = useProblems()
  const back = `/allocation/${seen.id}`
  return (
    <Page>
      <PageHead
        crumb={{ to: back, label: seen.name }}
        title="Fill the place"
        lede={seen.lost.length > 0 ? seen.lost.join(' ') : undefined}
      />
      <ErrorSummary errors={errors} />
      {seen.failed && (
        <Banner kind="attention">
          The ways could not be worked out at the moment. Look again, or work the round out again.
        </Banner>
      )}
      {seen.ways.length === 0 ? (
        <Nothing seen={seen} back={back} />
      ) : (
        <Stack gap="lg">
          <Text measure dim>
            {seen.ways.length > 1 && 'The way that disturbs fewest people stands first. '}
            Choosing {seen.ways.length > 1 ? 'one' : 'it'} changes whom the board proposes; nobody is asked or
            told by it.
          </Text>
          {seen.ways.map((way, at) => (
            <Way key={way.changes.join(' ')} way={way} at={at} only={seen.ways.length === 1} />
          ))}
        </Stack>
      )}
    </Page>
  )
}

const Nothing = ({ seen, back }: { seen: RepairsSeen; back: string }) => (
  <EmptyState
    title={
      seen.lost.length > 0
        ? 'Nobody can take the place as the rules stand'
        : 'Every place that was lost is filled'
    }
    actions={<LinkButton to={back}>Back to the board</LinkButton>}
  >
    <p>
      {seen.lost.length > 0
        ? 'Open the empty place on the board to see which rules would have to be set aside.'
        : 'When somebody declines or leaves a review, the ways to fill their place stand here.'}
    </p>
  </EmptyState>
)

type WayProps = { way: RepairsSeen['ways'][number]; at: number; only: boolean }
function Way({ way, at, only }: WayProps) {
  return (
    <Card as="section">
      <Stack gap="sm">
        <h2>
          {only
            ? 'The one way that was found'
            : at === 0
              ? 'With the fewest changes'
              : `Another way, ${at + 1}`}
        </h2>
        <Prose>
          <ul>
            {way.changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Prose>
        <Text size="sm" dim>
          {way.price}
        </Text>
        {way.first.length > 0 ? (
          <Text size="sm">
            First{' '}
            {way.first.map(({ to, name }, place) => (
              <span key={to}>
                {place > 0 && ', then '}
                <Link to={to}>withdraw {name}</Link>
              </span>
            ))}
            . Then come back, and this is one of the ways.
          </Text>
        ) : (
          <Form method="post">
            {way.seats.map((seat) => (
              <input key={seat} type="hidden" name="seats" value={seat} />
            ))}
            <Button kind={at === 0 ? 'primary' : 'default'}>Propose this</Button>
          </Form>
        )}
      </Stack>
    </Card>
  )
}
