// How good and how quick the schedule engine is: npm run bench -- schedule
// Invented trusts of several sizes, each worked out to a bound and checked by what knows the rules and not the engine;
// beside it the schedule that a careful person makes by hand, going through the list once.
import { worthOf } from '../src/engines/schedule/arrangement.ts'
import { checkSchedule } from '../src/engines/schedule/check.ts'
import { whyNotSlot } from '../src/engines/schedule/explain.ts'
import { arrangementFrom } from '../src/engines/schedule/from-entries.ts'
import { journeysOf } from '../src/engines/schedule/journeys.ts'
import type { Entry, SchedulePlan } from '../src/engines/schedule/plan.ts'
import type { ScheduleProblem } from '../src/engines/schedule/problem.ts'
import { readProblem } from '../src/engines/schedule/read-problem.ts'
import { settingOf } from '../src/engines/schedule/setting.ts'
import { solveSchedule } from '../src/engines/schedule/solve.ts'
import { sourcesOf } from '../src/engines/schedule/value.ts'
import { brokenIn } from './parts/check-schedule.ts'
import { scheduleByHand } from './parts/schedule-by-hand.ts'
import { type Size, scheduleCase } from './parts/schedule-cases.ts'

const usual: Size = { reviewers: 4, schools: 20, visits: 12, pairs: 2, calls: 8, interviews: 8 }
const large: Size = { reviewers: 10, schools: 40, visits: 26, pairs: 3, calls: 14, interviews: 16 }
const cases: [name: string, size: Size][] = [
  ...[1, 2, 3, 4, 5].map((seed): [string, Size] => [`4 + lead, 12 of 20, #${seed}`, { ...usual, seed }]),
  ['the same, 60 km across', { ...usual, kilometres: 60, seed: 2 }],
  ['the same, times left open', { ...usual, open: true, seed: 1 }],
  ...[1, 2].map((seed): [string, Size] => [`10 + lead, 26 of 40, #${seed}`, { ...large, seed }]),
  ['too many visits for two', { ...usual, reviewers: 1, visits: 16, pairs: 0 }],
]
const growth = [2, 3, 4, 6, 8, 10, 12].map((reviewers): [string, Size] => [
  `${reviewers} reviewers`,
  {
    reviewers,
    schools: reviewers * 5,
    visits: reviewers * 3,
    pairs: 2,
    calls: reviewers * 2,
    interviews: reviewers * 2,
    seed: 1,
  },
])

function problemOf(size: Size): ScheduleProblem {
  const answer = readProblem(scheduleCase(size))
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults))
  return answer.problem
}

const kilometres = (problem: ScheduleProblem, entries: Entry[]) =>
  Math.round(journeysOf(problem, entries).reduce((sum, { metres }) => sum + metres, 0) / 1000)

/** Sources up to three for each key question, of three each. */
function heard(problem: ScheduleProblem, entries: Entry[]): string {
  const sources = [
    ...sourcesOf(settingOf(problem), arrangementFrom(settingOf(problem), entries).placed).values(),
  ]
  const enough = sources.reduce((sum, { size }) => sum + Math.min(3, size), 0)
  return `${enough}/${sources.length * 3}`
}

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits))

async function measure(name: string, size: Size) {
  const problem = problemOf(size)
  const plan = await solveSchedule(problem)
  // by hand the times of shared sessions are given
  const hand = size.open ? null : scheduleByHand(problem)
  const setting = settingOf(problem)
  return {
    case: name,
    status: plan.status,
    seconds: rounded(plan.seconds),
    'gap %': rounded(plan.gap * 100),
    value: rounded(plan.value, 1),
    bound: rounded(plan.bound, 1),
    'by hand': hand && rounded(worthOf(arrangementFrom(setting, hand)), 1),
    km: kilometres(problem, plan.entries),
    'km by hand': hand && kilometres(problem, hand),
    heard: heard(problem, plan.entries),
    'heard by hand': hand && heard(problem, hand),
    'without a time': plan.unplaced.length,
    'rules broken': broken(problem, plan),
    'why not, ms': whyNot(problem, plan),
    'check, ms': checking(problem, plan),
  }
}

/** What the independent check finds, beside what the plan itself says is missing. */
const broken = (problem: ScheduleProblem, { entries, unplaced }: SchedulePlan) =>
  brokenIn(problem, entries).filter(
    ({ rule }) => unplaced.length === 0 || !['not_placed', 'visits', 'pairs', 'confer'].includes(rule),
  ).length

function whyNot(problem: ScheduleProblem, { entries }: SchedulePlan): number {
  const asked = entries.filter(({ kind }) => kind === 'visit' || kind === 'interview').slice(0, 10)
  const from = performance.now()
  for (const { item } of asked) whyNotSlot(problem, entries, item, { day: 2, starts: 675 })
  return rounded((performance.now() - from) / asked.length, 1)
}

function checking(problem: ScheduleProblem, { entries }: SchedulePlan): number {
  const from = performance.now()
  for (let time = 0; time < 50; time++) checkSchedule(problem, entries)
  return rounded((performance.now() - from) / 50)
}

async function all(list: [string, Size][]) {
  const results: Awaited<ReturnType<typeof measure>>[] = []
  for (const [name, size] of list) results.push(await measure(name, size))
  console.table(results)
  return results
}

const results = { cases: await all(cases), growth: await all(growth) }
process.stdout.write(`${JSON.stringify({ bench: 'schedule', ...results })}\n`)
