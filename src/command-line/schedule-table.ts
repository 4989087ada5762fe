import type { Entry, Journey, SchedulePlan } from '../engines/schedule/plan.ts'
import type { ScheduleProblem } from '../engines/schedule/problem.ts'
import {
  chosenInWords,
  clock,
  drivingInWords,
  lasting,
  type Names,
  namesFrom,
  partInWords,
  questionInWords,
  statusInWords,
  unplacedInWords,
} from '../engines/schedule/words.ts'

/** A schedule day by day, for somebody at a terminal. */
export function scheduleTable(problem: ScheduleProblem, plan: SchedulePlan): string {
  const names = namesFrom(problem)
  const days = problem.days.flatMap(({ day }) => ['', `Day ${day}`, ...dayLines(problem, plan, day, names)])
  const lines = [
    statusInWords(plan),
    drivingInWords(plan.journeys),
    ...days,
    ...section(
      'Not yet on the schedule',
      plan.unplaced.map((one) => unplacedInWords(one, names)),
    ),
    ...section(
      'Why these schools',
      plan.chosen.map((one) => chosenInWords(one, names)),
    ),
    ...section(
      'Key questions',
      plan.questions.map((one) => questionInWords(one, names)),
    ),
    ...section('What the value is made of', partLines(plan)),
  ]
  return `${lines.join('\n')}\n`
}

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

function dayLines(problem: ScheduleProblem, plan: SchedulePlan, day: number, names: Names): string[] {
  const everyone = problem.people.filter(({ side }) => side === 'team').length
  const said = [
    ...plan.entries.filter((entry) => entry.day === day).map((entry) => entryLine(entry, everyone, names)),
    ...plan.journeys.filter((journey) => journey.day === day).map((journey) => journeyLine(journey, names)),
  ]
  return said.sort((a, b) => a.at - b.at).map(({ line }) => `  ${line}`)
}

function entryLine({ item, starts, minutes, people }: Entry, everyone: number, { of }: Names) {
  const who = people.length > 3 && people.length >= everyone ? 'everyone' : people.map(of).join(', ')
  return {
    at: starts,
    line: `${clock(starts)} to ${clock(starts + minutes)}  ${capital(of(item)).padEnd(32)}  ${who}`,
  }
}

function journeyLine({ person, from, to, leaves, arrives }: Journey, { of }: Names) {
  const line = `${clock(leaves)}           ${of(person)} drives ${lasting(arrives - leaves)} from ${of(from)} to ${of(to)}`
  return { at: leaves - 0.5, line }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const partLines = ({ parts }: SchedulePlan) =>
  Object.entries(parts).map(
    ([part, value]) =>
      `${partInWords(part as keyof typeof parts).padEnd(48)} ${value.toFixed(1).padStart(8)}`,
  )
