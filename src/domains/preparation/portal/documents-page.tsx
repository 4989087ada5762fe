import { count, fullDate } from '../../../web/dates.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Task, TaskList } from '../../../web/ui/task-list.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import { dueDate } from '../../programme/template.ts'
import { reviewTemplate } from '../review-template.server.ts'
import type { Route } from './+types/documents-page'
import { canAnswerRequest } from './policy.ts'
import { requestWords, settled } from './request-words.ts'
import { documentRequests } from './requests.server.ts'
import { WhoCanSee } from './who-can-see.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  const requests = await documentRequests(actor, { reviewId })
  // A reviewer who has not agreed to keep it confidential sees no documents, and after release none of the team does.
  if (requests.length === 0 && !isHost(mine) && !(isTeam(mine) && mine.agreed)) throw missing()
  const template = found(await reviewTemplate(actor, { reviewId }))
  return {
    review: mine.review,
    requests,
    host: isHost(mine),
    dueOn: dueDate(template, 'documents', mine.review),
    can: { answer: canAnswerRequest({ standing: mine }) === 'allowed' },
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Documents, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function DocumentsPage({ loaderData }: Route.ComponentProps) {
  const { review, requests, host, dueOn } = loaderData
  const done = settled(requests)
  const lede = host
    ? 'Answer each question in a few sentences, and send what you already have. No new papers are needed.'
    : 'What the team asks, and how the host answers. Read the words first, then the documents.'
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="What the team asks"
        lede={lede}
        aside={
          requests.length > 0 ? `${done} of ${requests.length} answered. Due ${fullDate(dueOn)}.` : undefined
        }
      />
      <Columns
        main={<Requests {...loaderData} />}
        side={
          <SideSection title="Who can see it">
            <WhoCanSee host={host} />
          </SideSection>
        }
      />
    </Page>
  )
}

function Requests({ requests, host, can }: Route.ComponentProps['loaderData']) {
  if (requests.length === 0) {
    return (
      <EmptyState title="No questions yet">
        <p>The team’s questions to the host are put here when preparation begins.</p>
      </EmptyState>
    )
  }
  const first = requests.find((request) => request.state === 'open')
  return (
    <TaskList>
      {requests.map((request) => (
        <Task
          key={request.id}
          state={
            request.state !== 'open' ? 'done' : request.documents > 0 ? 'part' : can.answer ? 'yours' : 'open'
          }
          title={`${request.number}. ${request.question}`}
          to={`/documents/${request.id}`}
          status={request === first && host && can.answer ? 'Next' : requestStatus(request)}
        />
      ))}
    </TaskList>
  )
}

const requestStatus = (request: Parameters<typeof requestWords>[0]) =>
  request.state === 'answered' && request.documents > 0
    ? count(request.documents, 'document')
    : requestWords(request)
