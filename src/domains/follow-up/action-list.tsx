import { marginDate, marginWeekday } from '../../web/dates.ts'
import { DatedItem, DatedList } from '../../web/ui/dated-list.tsx'
import { Text } from '../../web/ui/text.tsx'
import { firstStepWords, type ListedAction, lineOf } from './action-view.ts'

/** Actions by their day. Late is said in words. */
export function ActionList({ actions, today }: { actions: ListedAction[]; today: string }) {
  return (
    <DatedList>
      {actions.map((action) => (
        <DatedItem
          key={action.id}
          weekday={action.nowDue ? marginWeekday(action.nowDue, today) : 'No'}
          date={action.nowDue ? marginDate(action.nowDue, today) : 'day'}
          dateTime={action.nowDue ?? undefined}
          title={action.title}
          level={3}
          to={`/actions/${action.id}`}
          why={lineOf(action)}
        >
          <More action={action} />
        </DatedItem>
      ))}
    </DatedList>
  )
}

function More({ action }: { action: ListedAction }) {
  if (action.state !== 'open') return action.outcome ? <Text serif>{action.outcome}</Text> : null
  return (
    <>
      {action.firstStep && (
        <Text size="sm" dim>
          First step: {firstStepWords(action)}
        </Text>
      )}
      {action.howKnown && (
        <Text size="sm" dim>
          How we will know: {action.howKnown}
        </Text>
      )}
    </>
  )
}
