import { today } from '../../../platform/clock.ts'
import { fullDate } from '../../../web/dates.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Progress } from '../../../web/ui/progress.tsx'
import { SearchField } from '../../../web/ui/search-field.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { agreeFirst } from '../../allocation/agreements/agree-first.server.ts'
import { reviewMembers } from '../../allocation/members.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost, isLead, isTeam } from '../../allocation/standing.ts'
import { dueDate, stepDue } from '../../programme/template.ts'
import { ownReading, readingOfTeam } from '../reading/reading.server.ts'
import { TeamReading } from '../reading/team-reading.tsx'
import { YourReading } from '../reading/your-reading.tsx'
import { reviewTemplate } from '../review-template.server.ts'
import { SearchResults } from '../search/search-results.tsx'
import { searchReview } from '../search/search-review.server.ts'
import type { Route } from './+types/documents-page'
import { canAnswerRequest } from './policy.ts'
import { readersOf } from './readers.server.ts'
import { ReadersTable } from './readers-table.tsx'
import { RequestList } from './request-list.tsx'
import { settled } from './request-words.ts'
import { documentRequests } from './requests.server.ts'
import { WhoCanSee } from './who-can-see.tsx'

const ways = ['all', 'open', 'answered', 'readers'] as const
export type Way = (typeof ways)[number]

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  agreeFirst(mine, args.request)
  const requests = await documentRequests(actor, { reviewId })
  // A reviewer who has not agreed to keep it confidential sees no documents, and after release none of the team does.
  if (requests.length === 0 && !isHost(mine) && !(isTeam(mine) && mine.agreed)) throw missing()
  const template = found(await reviewTemplate(actor, { reviewId }))
  const search = new URL(args.request.url).searchParams
  const typed = search.get('q')?.trim() ?? ''
  const host = isHost(mine)
  const asked = ways.find((way) => way === search.get('show')) ?? 'all'
  const way = asked === 'readers' && !host ? 'all' : asked
  const members = host || isLead(mine) ? await reviewMembers(actor, { reviewId }) : []
  return {
    review: mine.review,
    requests,
    host,
    way,
    typed,
    you: mine.personId,
    hits: typed ? await searchReview(actor, { reviewId, typed }) : null,
    team: members.filter((member) => member.side === 'team' && member.state === 'accepted'),
    readers: way === 'readers' ? await readersOf(actor, { reviewId }) : [],
    own: isTeam(mine) ? await ownReading(actor, { reviewId }) : null,
    teamReading: isLead(mine) ? await readingOfTeam(actor, { reviewId }) : [],
    dueOn: dueDate(template, 'documents', mine.review),
    readBy: stepDue(template, 'reading', mine.review),
    today: today(),
    can: { answer: canAnswerRequest({ standing: mine }) === 'allowed' },
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Documents, ${loaderData?.review.trustName ?? ''} – Candour` },
]

type Loaded = Route.ComponentProps['loaderData']

export default function DocumentsPage({ loaderData }: Route.ComponentProps) {
  const { review, host } = loaderData
  const lede = host
    ? 'Answer each question in a few sentences, and send what you already have. No new papers are needed.'
    : 'What the team asks, and how the host answers. Read the words first, then the documents.'
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="What the team asks"
        lede={lede}
      />
      <Columns main={<Main {...loaderData} />} side={<Around {...loaderData} />} />
    </Page>
  )
}

function Main(loaded: Loaded) {
  const { requests, hits, typed, way, host, readers, team, review } = loaded
  if (requests.length === 0) return <RequestList {...loaded} />
  return (
    <Stack gap="lg">
      <SearchField label="Search questions, answers and documents" defaultValue={typed} key={typed} />
      {hits ? (
        <SearchResults hits={hits} typed={typed} reviewId={review.id} />
      ) : (
        <>
          <Segmented label="Which to show" items={items(way, host)} />
          {way === 'readers' ? (
            <ReadersTable documents={readers} team={team} reviewId={review.id} />
          ) : (
            <RequestList {...loaded} />
          )}
        </>
      )}
    </Stack>
  )
}

const items = (way: Way, host: boolean) => [
  { to: '?', label: 'All', current: way === 'all' },
  { to: '?show=open', label: 'Still open', current: way === 'open' },
  { to: '?show=answered', label: 'Answered', current: way === 'answered' },
  ...(host ? [{ to: '?show=readers', label: 'Who has read what', current: way === 'readers' }] : []),
]

const Around = (loaded: Loaded) => (
  <>
    {loaded.requests.length > 0 && <HowFar {...loaded} />}
    {loaded.own && <YourReading {...loaded} own={loaded.own} />}
    {loaded.teamReading.length > 0 && <TeamReading reading={loaded.teamReading} team={loaded.team} />}
    <SideSection title="Who can see it">
      <WhoCanSee host={loaded.host} />
    </SideSection>
  </>
)

function HowFar({ requests, dueOn }: Loaded) {
  const done = settled(requests)
  const missed = requests.filter((request) => request.state === 'open').map((request) => request.number)
  const words =
    missed.length === 0
      ? 'Every question is answered.'
      : `${done} of ${requests.length} answered. Due ${fullDate(dueOn)}.`
  return (
    <SideSection title="How far it has got">
      <Stack gap="sm">
        <Progress label="Questions answered" value={done} max={requests.length} words={words} />
        {missed.length > 0 && <p>Still open: {numbers(missed)}.</p>}
      </Stack>
    </SideSection>
  )
}

const numbers = (list: number[]) =>
  list.length === 1 ? `question ${list[0]}` : `questions ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
