import type { Highs } from 'highs'
import { type Arrangement, copyOf, emptyArrangement, groundOf, worthOf } from './arrangement.ts'
import { complete, hardestFirst, putBest } from './build.ts'
import { chanceFrom } from './chance.ts'
import { planOf } from './finish.ts'
import { improve } from './improve.ts'
import type { SchedulePlan } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { outlookOf, type Wish } from './relaxation.ts'
import { type Item, type Setting, settingOf } from './setting.ts'
import { layOut } from './skeleton.ts'
import { mostThereIs } from './value.ts'

type Course = {
  setting: Setting
  began: number
  best: Arrangement
  bound: number
  chance: () => number
  tell: (plan: SchedulePlan) => void
  stopped: () => boolean
}

const FIRST_ROUNDS = 150
const ROUNDS = 500
/** What is good already is bettered in small steps, now and then in bold ones. */
const WARMTHS = [0.2, 0.2, 0.6]
const ATTEMPTS = 60
/** After so many attempts that found nothing better, there is little hope in more. */
const IN_VAIN = 10

/**
 * The schedule, in this thread. First a good one quickly; then what no schedule could exceed, from HiGHS; then better
 * ones, beginning with what that best case would like, until one is near enough to the bound, or time is up. The same
 * seed gives the same answer unless time cuts it short. `problem` must have been read by `readProblem`.
 */
export function solveInThread(
  problem: ScheduleProblem,
  highs: Highs,
  {
    tell = () => {},
    stopped = () => false,
  }: { tell?: (plan: SchedulePlan) => void; stopped?: () => boolean } = {},
): SchedulePlan {
  const began = performance.now()
  const setting = settingOf(problem)
  const { seconds, seed, gap } = problem.limits
  const late = () => performance.now() - began > seconds * 950 || stopped()
  const chance = chanceFrom(seed)
  const course: Course = {
    setting,
    began,
    best: begin(setting),
    bound: mostThereIs(setting),
    chance,
    tell,
    stopped: late,
  }
  report(course)
  seek(course, course.best, FIRST_ROUNDS)
  if (late()) return planNow(course)
  const left = seconds - (performance.now() - began) / 1000
  const outlook = outlookOf(course.best.ground, highs, {
    seconds: Math.max(0.1, left * 0.5),
    gap: Math.min(0.002, gap / 4),
    stopped,
  })
  if (outlook) course.bound = outlook.bound
  report(course)
  let vain = 0
  for (let attempt = 0; attempt < ATTEMPTS && vain < IN_VAIN && !late(); attempt++) {
    const before = worthOf(course.best)
    if (nearEnough(course, before)) break
    const guided =
      attempt % 3 === 0 && outlook ? follow(course, outlook.wishes, attempt) : copyOf(course.best)
    seek(course, guided, ROUNDS, WARMTHS[attempt % WARMTHS.length])
    vain = worthOf(course.best) > before + 1e-6 ? 0 : vain + 1
  }
  return planNow(course)
}

const planNow = ({ best, bound, began }: Course) => planOf(best, bound, (performance.now() - began) / 1000)

const report = (course: Course) => course.tell(planNow(course))

/** The best of a few ways to lay out what is shared, filled greedily. */
function begin(setting: Setting): Arrangement {
  const tries = [0, 1, 2, 5, 9].map((variant) => {
    const arrangement = emptyArrangement(groundOf(setting, layOut(setting, variant)))
    if (variant === 0 || arrangement.ground.skeleton.chose) complete(arrangement)
    return arrangement
  })
  const [first] = tries as [Arrangement]
  if (!first.ground.skeleton.chose) return first
  return tries.reduce((best, next) => (worthOf(next) > worthOf(best) ? next : best))
}

function nearEnough({ bound, setting }: Course, value: number): boolean {
  return bound - value <= Math.max(1, Math.abs(bound)) * setting.problem.limits.gap
}

function seek(course: Course, start: Arrangement, rounds: number, warmth = 2) {
  if (worthOf(start) > worthOf(course.best)) course.best = start
  const stop = (value: number) => course.stopped() || nearEnough(course, value)
  const found = improve(start, course.chance, rounds, { stop, warmth })
  if (worthOf(found) <= worthOf(course.best) + 1e-9) return
  course.best = found
  report(course)
}

/** An arrangement as near as can be to the wishes: on those days and by those people first, then anyhow. */
function follow(course: Course, wishes: Wish[], attempt: number): Arrangement {
  const { setting, best, chance } = course
  const arrangement = emptyArrangement(best.ground)
  const byItem = new Map(wishes.map((wish) => [wish.item, wish]))
  for (const { item, people } of wishes) {
    const school = setting.items.get(item)
    if (school?.what === 'visit' && school.reviewers === 1 && people.length > 1) arrangement.pairs.add(item)
  }
  const noise = () => (attempt === 0 ? 0 : chance())
  for (const item of hardestFirst(arrangement, itemsOf(setting, wishes))) {
    const wish = byItem.get(item.id) as Wish
    putBest(arrangement, item, noise, { people: wish.people, days: [wish.day] }) ||
      putBest(arrangement, item, noise, { days: [wish.day] })
  }
  complete(arrangement, noise)
  return arrangement
}

const itemsOf = ({ items }: Setting, wishes: Wish[]): Item[] =>
  wishes.flatMap(({ item }) => {
    const known = items.get(item)
    return known ? [known] : []
  })
