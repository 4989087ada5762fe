import { marginDate, marginWeekday } from '../../../web/dates.ts'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { type ListedAction, lineOf } from '../action-view.ts'

type BoardListProps = { actions: ListedAction[]; today: string; link: boolean; level?: 2 | 3 }

/** Who does what by when; how it will be known, or what came of it. */
export const BoardList = ({ actions, today, link, level = 3 }: BoardListProps) => (
  <DatedList tight>
    {actions.map((action) => (
      <DatedItem
        key={action.id}
        weekday={action.nowDue ? marginWeekday(action.nowDue, today) : 'No'}
        date={action.nowDue ? marginDate(action.nowDue, today) : 'day'}
        dateTime={action.nowDue ?? undefined}
        level={level}
        title={action.title}
        to={link ? `/actions/${action.id}` : undefined}
        why={lineOf(action)}
      >
        {action.state === 'open' && action.howKnown && (
          <Text size="sm" dim>
            How we will know: {action.howKnown}
          </Text>
        )}
        {action.state !== 'open' && action.outcome && <Text serif>{action.outcome}</Text>}
      </DatedItem>
    ))}
  </DatedList>
)
