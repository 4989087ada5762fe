import { Form, Link } from 'react-router'
import { count, dateRange, fullRange, longDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { partNames } from '../parts.ts'
import type { Route } from './+types/invite-page'
import { type InviteList, inviteList } from './invite-list.server.ts'
import { inviteRound } from './invite-round.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await inviteList(signedIn(args), { roundId: args.params.roundId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { roundId } = args.params
  const values = await formValues(args.request, ['seats'])
  return answer(await inviteRound(actor, { ...values, roundId }), values, ({ asked }) => ({
    to: `/allocation/${roundId}`,
    say: `${count(asked, 'invitation')} ${asked === 1 ? 'is' : 'are'} on the way.`,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Who is asked, ${loaderData?.name ?? ''} – Candour` },
]

export default function InvitePage({ loaderData: list }: Route.ComponentProps) {
  const { errors } = useProblems()
  const back = `/allocation/${list.id}`
  return (
    <Page>
      <PageHead
        crumb={{ to: back, label: list.name }}
        title={list.people.length > 0 ? `Invite ${count(list.people.length, 'person', 'people')}` : 'Invite'}
        lede="Nothing is sent yet. Conflicts of interest are looked for once more before anybody is asked, and all are asked or nobody."
      />
      <ErrorSummary errors={errors} />
      {list.moving.length > 0 && <Moving list={list} />}
      {list.people.length > 0 ? <Ask list={list} /> : <Nobody back={back} />}
    </Page>
  )
}

const Nobody = ({ back }: { back: string }) => (
  <EmptyState title="There is nobody to ask" actions={<LinkButton to={back}>Back to the board</LinkButton>}>
    <p>Whoever is proposed on the board and has not been asked stands here.</p>
  </EmptyState>
)

/** By review, as the board has them. */
function Ask({ list }: { list: InviteList }) {
  const { typedList, errorFor } = useProblems()
  const chosen = typedList(
    'seats',
    list.people.map(({ seatId }) => seatId),
  )
  const reviews = Map.groupBy(list.people, ({ reviewId }) => reviewId)
  return (
    <Form method="post">
      <Stack gap="xl">
        {[...reviews].map(([reviewId, people], at) => (
          <Section key={reviewId} title={people[0]?.trustName} aside={daysOf(people)}>
            <ChoiceGroup
              name="seats"
              ids={at === 0 ? 'seats' : `seats-${reviewId}`}
              type="checkbox"
              legend={`Who is asked for the review of ${people[0]?.trustName}`}
              error={at === 0 ? errorFor('seats') : undefined}
              options={people.map((one) => ({ value: one.seatId, label: one.name, hint: asWords(one) }))}
              defaultValue={chosen}
            />
          </Section>
        ))}
        <Buttons>
          <Button kind="primary" big>
            Send the invitations
          </Button>
          <LinkButton to={`/allocation/${list.id}`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Stack>
    </Form>
  )
}

type Asked = InviteList['people'][number]
const daysOf = ([first]: Asked[]) => (first ? fullRange(first.day1, first.day3) : '')

function asWords({ place, provisional, from, setAside, beyondOffer }: Asked) {
  const part = partNames[provisional ? 'provisional_lead' : place]
  return `${part}. ${from ?? 'Independent'}${setAside ? `. ${beyondOffer ? 'One more review than they offered' : 'Set aside'}: ${setAside}` : ''}`
}

/** Nobody is asked for days that are not the review's. */
const Moving = ({ list }: { list: InviteList }) => (
  <Section title="Not yet: the days move first">
    <Stack gap="sm">
      {list.moving.map((one) => (
        <Text key={one.reviewId}>
          {one.trustName}: {count(one.waiting, 'person', 'people')} proposed for{' '}
          {dateRange(one.to.day1, one.to.day3)} instead of {longDate(one.from)}.{' '}
          <Link to={`/reviews/${one.reviewId}/dates?${new URLSearchParams(daysIn(one.to))}`}>
            Look at what would move
          </Link>
        </Text>
      ))}
    </Stack>
  </Section>
)
const daysIn = ({ day1, day2, day3 }: { day1: string; day2: string; day3: string }) => ({ day1, day2, day3 })
