import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Task, TaskList } from '../../../web/ui/task-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/documents-page'
import { missingWords, requestWords } from './request-words.ts'

type Loaded = Route.ComponentProps['loaderData']
type Request = Loaded['requests'][number]

/** The team's questions, each with how far its answer has got; for the host, with what is missing. */
export function RequestList({ requests, host, can, way }: Loaded) {
  if (requests.length === 0) {
    return (
      <EmptyState title="No questions yet">
        <p>The team’s questions to the host are put here when preparation begins.</p>
      </EmptyState>
    )
  }
  const shown = requests.filter((request) => way === 'all' || (request.state === 'open') === (way === 'open'))
  if (shown.length === 0)
    return (
      <Text dim>
        {way === 'open' ? 'Nothing is open: every question is answered.' : 'None is answered yet.'}
      </Text>
    )
  const first = requests.find((request) => request.state === 'open')
  return (
    <TaskList>
      {shown.map((request) => (
        <Task
          key={request.id}
          state={stateOf(request, can.answer)}
          title={`${request.number}. ${request.question}`}
          to={`/documents/${request.id}`}
          hint={host && can.answer && request.state === 'open' ? missingWords(request) : undefined}
          status={request === first && host && can.answer ? 'Next' : requestWords(request)}
        />
      ))}
    </TaskList>
  )
}

function stateOf(request: Request, mayAnswer: boolean) {
  if (request.state !== 'open') return 'done'
  if (request.documents + request.links > 0 || request.begun) return 'part'
  return mayAnswer ? 'yours' : 'open'
}
