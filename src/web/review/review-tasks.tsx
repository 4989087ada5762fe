import type { ReviewTask } from '../../domains/programme/review-task.ts'
import type { TemplateContent } from '../../domains/programme/template.ts'
import { shortDate, weekdayOf } from '../dates.ts'
import { Definition } from '../ui/definition.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Tag } from '../ui/tag.tsx'
import { Task, TaskGroup } from '../ui/task-list.tsx'

/** by Fri 13 Nov */
export const dueWords = (date: string, today: string) =>
  `${date < today ? 'was due' : 'by'} ${weekdayOf(date).slice(0, 3)} ${shortDate(date)}`

/** A stage's tasks under their headings, each heading with how many are done. */
export function reviewTaskGroups(tasks: ReviewTask[], today: string) {
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
          to={task.shut ? undefined : task.to}
          hint={task.hint}
          status={statusOf(task, today)}
        />
      ))}
    </TaskGroup>
  ))
}

/** What each step of a stage still waits for, from the template: there to open, and out of the way. */
export function WhenDone({ tasks, template }: { tasks: ReviewTask[]; template: TemplateContent }) {
  const waiting = new Set(
    tasks.filter((task) => task.state !== 'done').map((task) => task.step ?? task.ticked),
  )
  const steps = template.timeline.filter((step) => waiting.has(step.key) && step.doneWhen)
  if (steps.length === 0) return null
  return (
    <Disclosure summary="When each of these counts as done">
      <Definition items={steps.map((step) => ({ term: step.title, value: step.doneWhen }))} />
    </Disclosure>
  )
}

function statusOf(task: ReviewTask, today: string) {
  if (task.state === 'yours')
    return <Tag kind="you">Yours{task.dueOn ? `, ${dueWords(task.dueOn, today)}` : ''}</Tag>
  return task.status ?? (task.state === 'blocked' ? 'Cannot start yet' : undefined)
}
