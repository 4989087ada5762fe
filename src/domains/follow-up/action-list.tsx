import { marginWeekday, shortDate } from '../../web/dates.ts'
import { DatedItem, DatedList } from '../../web/ui/dated-list.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Action } from './action.ts'

type Listed = Omit<Action, 'closedAt'> & { late: boolean; closedOn: string | null }

/** Actions by their day. Late is said in words. */
export function ActionList({ actions, today }: { actions: Listed[]; today: string }) {
  return (
    <DatedList>
      {actions.map((action) => (
        <DatedItem
          key={action.id}
          weekday={action.dueOn ? marginWeekday(action.dueOn, today) : 'No'}
          date={action.dueOn ? shortDate(action.dueOn) : 'day'}
          dateTime={action.dueOn ?? undefined}
          title={action.title}
          to={`/actions/${action.id}`}
          why={stands(action)}
        >
          {action.outcome && action.state !== 'open' && <Text serif>{action.outcome}</Text>}
        </DatedItem>
      ))}
    </DatedList>
  )
}

function stands({ ownerName, state, late, closedOn }: Listed): string {
  const owner = ownerName ?? 'No owner yet'
  if (state === 'done') return `${owner}. Done ${closedOn ?? ''}.`
  if (state === 'dropped') return `${owner}. Dropped ${closedOn ?? ''}.`
  return late ? `${owner}. The day has passed.` : owner
}
