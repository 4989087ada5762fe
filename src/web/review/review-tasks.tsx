import type { ReviewTask } from '../../domains/programme/review-task.ts'
import { shortDate, weekdayOf } from '../dates.ts'
import { Tag } from '../ui/tag.tsx'
import { Task, TaskGroup } from '../ui/task-list.tsx'

/** by Fri 13 Nov */
export const dueWords = (date: string) => `by ${weekdayOf(date).slice(0, 3)} ${shortDate(date)}`

/** A stage's tasks under their headings, each heading with how many are done. */
export function reviewTaskGroups(tasks: ReviewTask[]) {
  return [...Map.groupBy(tasks, (task) => task.group)].map(([group, list]) => (
    <TaskGroup
      key={group}
      title={group}
      tally={`${list.filter((task) => task.state === 'done').length} of ${list.length} done`}
    >
      {list.map((task) => (
        <Task
          key={task.title}
          state={task.state}
          title={task.title}
          to={task.to}
          hint={task.hint}
          status={statusOf(task)}
        />
      ))}
    </TaskGroup>
  ))
}

function statusOf(task: ReviewTask) {
  if (task.state === 'yours')
    return <Tag kind="you">Yours{task.dueOn ? `, ${dueWords(task.dueOn)}` : ''}</Tag>
  return task.status ?? (task.state === 'blocked' ? 'Cannot start yet' : undefined)
}
