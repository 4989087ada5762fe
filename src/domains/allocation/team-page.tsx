import { Link } from 'react-router'
import { fullRange, nameList } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/team-page'
import { addHostMember } from './add-host-member.server.ts'
import { beginPreparation } from './begin-preparation.server.ts'
import { BeginPreparation } from './begin-preparation.tsx'
import { Candidates } from './candidates.tsx'
import { HostPlaces } from './host-places.tsx'
import { inviteMember } from './invite-member.server.ts'
import { isCountedPeer } from './parts.ts'
import { TeamHistory } from './team-history.tsx'
import { type Place, teamPlaces } from './team-places.server.ts'
import { TeamSeats } from './team-seats.tsx'

export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams
  const { reviewId } = args.params
  const wanted = asked.get('place')
  const words = (asked.get('q') ?? '').trim()
  const of = (place: Place) => teamPlaces(signedIn(args), { reviewId, place, words })
  const place: Place = wanted === 'lead' ? 'lead_reviewer' : 'peer_reviewer'
  const team = found(await of(place))
  const leadless = !team.members.some((member) => member.role === 'lead_reviewer')
  if (wanted === null && leadless && team.can.invite) {
    return {
      team: found(await of('lead_reviewer')),
      place: 'lead_reviewer' as Place,
      words,
      asked: asked.get('person'),
    }
  }
  return { team, place, words, asked: asked.get('person') }
}
export type Team = Awaited<ReturnType<typeof loader>>['team']

const forms = {
  invite: { command: inviteMember, say: 'The invitation is on its way.' },
  'add-host-member': {
    command: addHostMember,
    say: 'They have a part in the review now, and have been told.',
  },
  'begin-preparation': {
    command: beginPreparation,
    say: 'Preparation begins. Everyone who takes part has been told.',
  },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && intent in forms

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  if (!isForm(values.intent)) throw missing()
  const { command, say } = forms[values.intent]
  const outcome = await command(actor, { ...values, reviewId })
  const to =
    values.intent === 'begin-preparation'
      ? `/reviews/${reviewId}`
      : `/reviews/${reviewId}/team${placeOf(values.role)}`
  return answer<unknown>(outcome, values, () => ({ to, say }))
}
const placeOf = (role: unknown) => (role === 'peer_reviewer' ? '?place=peer' : '')

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Who takes part: ${loaderData?.team.review.trustName ?? 'review'} – Candour` },
]

export default function TeamPage({ loaderData }: Route.ComponentProps) {
  const { team } = loaderData
  const { review, can } = team
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Who takes part"
        lede={verdict(team)}
        facts={[fullRange(review.day1, review.day3), review.templateName]}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {team.begin && <BeginPreparation whyNot={team.begin.whyNot} />}
            <TeamSeats team={team} />
            <HostPlaces team={team} />
            {can.invite && (
              <Candidates
                team={team}
                place={loaderData.place}
                words={loaderData.words}
                asked={loaderData.asked}
              />
            )}
          </>
        }
        side={
          <>
            {(can.move || can.cancel) && <Days review={review} />}
            {team.central && <Needs review={review} />}
            <SideSection title="What is checked">
              <Text size="sm" dim>
                Before anyone is asked: where they work and worked, governance, family, competition, reviews
                the other way round, the same days, and one reviewer from a trust.
              </Text>
            </SideSection>
            <TeamHistory team={team} />
          </>
        }
      />
    </Page>
  )
}

/** The state of the places in one sentence, before the places themselves. */
function verdict({ members, count }: Team): string {
  const lead = members.find((member) => member.role === 'lead_reviewer')
  const peers = members.filter(isCountedPeer)
  const waiting = members.filter((member) => member.state === 'invited').map((member) => member.name)
  const short = count.usualPeers - peers.length
  const empty = [
    ...(lead ? [] : ['the lead reviewer’s place']),
    ...(short > 0 ? [`${numbers[short] ?? short} peer ${short === 1 ? 'place' : 'places'}`] : []),
  ]
  const open = empty.length > 0 ? `Still empty: ${nameList(empty)}.` : 'Every place in the team is taken.'
  return waiting.length > 0
    ? `${open} ${nameList(waiting)} ${waiting.length === 1 ? 'has' : 'have'} not answered yet.`
    : open
}
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

const Needs = ({ review }: { review: Team['review'] }) => (
  <SideSection title="What the review needs">
    <Text size="sm">
      <Link to={`/reviews/${review.id}/needs`}>Places, what the team should know, other days</Link>
    </Text>
  </SideSection>
)

const Days = ({ review }: { review: Team['review'] }) => (
  <SideSection title="The days">
    <Stack gap="sm">
      <Text size="sm">{fullRange(review.day1, review.day3)}</Text>
      <div>
        <LinkButton to={`/reviews/${review.id}/dates`}>Move the days</LinkButton>
      </div>
      <Text size="sm">
        <Link to={`/reviews/${review.id}/cancel`}>Cancel the review</Link>
      </Text>
    </Stack>
  </SideSection>
)
