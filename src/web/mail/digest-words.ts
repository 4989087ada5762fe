import type { ReviewTask } from '../../domains/programme/review-task.ts'
import type { OpenStage } from '../../domains/programme/stages.ts'
import type { KnownStep } from '../../domains/programme/template.ts'
import { addDays } from '../../platform/clock.ts'
import { dayAndMonth, nameList } from '../dates.ts'

type Thing = Pick<ReviewTask, 'stage' | 'step' | 'dueOn'>
export type Digest = { subject: string; lines: string[] }
const DAYS_AHEAD = 7

/**
 * One day's mail to one person, or null when nothing is late, near or new. A task's own words can hold what must not
 * leave Candour, and the trust is not named in mail: so it counts, says by when, and says which part of a review.
 */
export function digestOf<T extends Thing>(
  things: T[],
  day: string,
  isNew: (thing: T) => boolean,
): Digest | null {
  const groups = grouped(things, day, isNew)
  const { late, today, tomorrow, soon, fresh } = groups
  if (late.length + today.length + tomorrow.length + soon.length + fresh.length === 0) return null
  return { subject: subjectOf(groups), lines: linesOf(groups, day) }
}

type Groups = Record<'late' | 'today' | 'tomorrow' | 'soon' | 'fresh' | 'later', Thing[]>
function grouped<T extends Thing>(things: T[], day: string, isNew: (thing: T) => boolean): Groups {
  const groups: Groups = { late: [], today: [], tomorrow: [], soon: [], fresh: [], later: [] }
  for (const thing of things)
    groups[groupOf(thing.dueOn, day) ?? (isNew(thing) ? 'fresh' : 'later')].push(thing)
  return groups
}

function groupOf(dueOn: string | null, day: string) {
  if (dueOn === null || dueOn > addDays(day, DAYS_AHEAD)) return null
  if (dueOn < day) return 'late'
  if (dueOn === day) return 'today'
  return dueOn === addDays(day, 1) ? 'tomorrow' : 'soon'
}

function subjectOf({ late, today, tomorrow, soon, fresh }: Groups): string {
  if (late.length > 0) return `${counted(late)} ${late.length === 1 ? 'was' : 'were'} due`
  if (today.length > 0) return `${counted(today)} ${are(today)} due today`
  if (tomorrow.length > 0) return `${counted(tomorrow)} ${are(tomorrow)} due tomorrow`
  const [last] = soon
    .map(({ dueOn }) => dueOn ?? '')
    .toSorted()
    .toReversed()
  if (last) return `${counted(soon)} ${are(soon)} yours by ${dayAndMonth(last)}`
  return `${counted(fresh, 'new thing')} ${fresh.length === 1 ? 'waits' : 'wait'} for you`
}

function linesOf({ late, today, tomorrow, soon, fresh, later }: Groups, day: string): string[] {
  const byDate = [...Map.groupBy(soon, ({ dueOn }) => dueOn ?? '')].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...line('Was due', late),
    ...line('Due today', today),
    ...line(`Due tomorrow, ${dayAndMonth(addDays(day, 1))}`, tomorrow),
    ...byDate.flatMap(([date, due]) => line(`By ${dayAndMonth(date)}`, due)),
    ...line('New, and with more time', fresh),
    ...line('Later', later),
  ]
}

const line = (when: string, things: Thing[]) =>
  things.length === 0
    ? []
    : [`${when}: ${counted(things).toLowerCase()}, for ${nameList([...new Set(things.map(aboutWords))])}.`]

const are = (things: Thing[]) => (things.length === 1 ? 'is' : 'are')
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const counted = ({ length }: Thing[], one = 'thing') =>
  `${numbers[length] ?? length} ${one}${length === 1 ? '' : 's'}`

const aboutWords = ({ stage, step }: Thing) => (step ? stepWords[step] : stageWords[stage])

// In the programme's own words, the same for every review.
const stepWords: Record<KnownStep, string> = {
  quote: 'the quote',
  team: 'the team',
  agreements: 'the agreements',
  wishes: 'what you want from the review',
  structure: 'the trust’s structure',
  presentation: 'the presentation',
  questions: 'the key questions',
  documents: 'the documents',
  precis: 'the précis',
  briefings: 'the briefings',
  schedule: 'the schedule',
  reading: 'the reading',
  draft: 'the draft report',
  teamReads: 'the draft report',
  qualityRead: 'the draft report',
  hostChecks: 'the draft report',
  final: 'the report',
  release: 'the report',
  actions: 'the actions',
}
const stageWords: Record<OpenStage, string> = {
  set_up: 'setting up',
  prepare: 'the preparation',
  three_days: 'the three days',
  report: 'the report',
  follow_up: 'what follows the report',
}
