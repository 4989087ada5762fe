import type { Highs } from 'highs'
import { type Alike, alikeIn } from './alike.ts'
import { type Ground, groundOf } from './arrangement.ts'
import { type Limits, Program } from './program.ts'
import { couldDo, type Round, roundsOf } from './rounds.ts'
import { ANYWHERE, type Item, type OnDay } from './setting.ts'
import { layOut } from './skeleton.ts'
import { EVEN, MISSING, SOURCES } from './value.ts'

/** What no schedule can exceed, and who would go where on which day in a best case. */
export type Outlook = { bound: number; wishes: Wish[] }
export type Wish = { item: string; day: number; people: string[] }

/**
 * The schedule without its clock: rounds of visits are chosen for people who are alike, interviews fill the minutes
 * that are left, and neither lunch nor two people's arriving together is asked for. Whatever is worth more than its
 * best is impossible. Rounds as columns: Dantzig and Ramser 1959; set partitioning as for crews.
 */
export function outlookOf(ground: Ground, highs: Highs, limits: Limits): Outlook | null {
  const model = modelOf(anyTime(ground))
  const answer = model.program.solve(highs, limits)
  return answer && { bound: answer.bound, wishes: answer.solution ? wishesIn(model, answer.solution) : [] }
}

/** Where the engine chose times for shared sessions, none of its choices may limit what is said to be possible. */
const anyTime = (ground: Ground) =>
  ground.skeleton.chose ? groundOf(ground.setting, layOut(ground.setting, 0, true)) : ground

type Cell = { alike: Alike; hours: OnDay; rounds: { round: Round; column: number }[] }
type Talk = { item: Item; alike: Alike; day: number; column: number }
type Model = {
  ground: Ground
  program: Program
  cells: Cell[]
  talks: Talk[]
  /** whether a school is visited on a day, by the school's id and day */
  visited: Map<string, number>
  visitedOn: Map<string, number>
  talkedOn: Map<string, number>
}

const INFINITY = Number.POSITIVE_INFINITY

function modelOf(ground: Ground): Model {
  const model: Model = {
    ground,
    program: new Program(),
    cells: [],
    talks: [],
    visited: new Map(),
    visitedOn: new Map(),
    talkedOn: new Map(),
  }
  const { skeleton } = ground
  model.program.offset = -MISSING * (skeleton.unplaced.length + (skeleton.conferShort > 0 ? 1 : 0))
  const alike = alikeIn(ground)
  addRounds(model, alike)
  addVisits(model)
  addTalks(model, alike)
  addDays(model)
  addQuestions(model)
  addSpread(model)
  addChanges(model)
  return model
}

function addRounds({ ground, program, cells }: Model, groups: Alike[]) {
  const { setting, skeleton, bases, days } = ground
  for (const alike of groups) {
    const person = alike.ids[0] ?? ''
    const visits = [...setting.items.values()].filter(
      (item) => item.what === 'visit' && !item.closed && item.may.has(person),
    )
    for (const hours of days) {
      const base = bases[alike.members[0] ?? 0] ?? 0
      const rounds =
        roundsOf(setting, base, hours, skeleton.stops(person, hours.day), visits) ?? anyRound(visits)
      const cell = {
        alike,
        hours,
        rounds: rounds.map((round) => ({
          round,
          column: program.column(
            (-setting.problem.weights.kilometres * round.metres) / 1000,
            0,
            alike.ids.length,
          ),
        })),
      }
      cells.push(cell)
      program.row(
        alike.ids.length,
        alike.ids.length,
        cell.rounds.map(({ column }) => [column, 1]),
      )
    }
  }
}

/** Where there are too many rounds to list: each visit by itself at no cost in time or way, so the bound still holds. */
const anyRound = (visits: Item[]): Round[] => [
  { visits: [], metres: 0, minutes: 0, free: 1440 },
  ...visits.map(({ id, minutes }) => ({ visits: [id], metres: 0, minutes, free: 1440 })),
]

function addVisits(model: Model) {
  const { ground, program, cells } = model
  const { problem, items } = ground.setting
  const { count, pairs } = problem.visits
  const all: [number, number][] = []
  const paired: [number, number][] = []
  for (const school of problem.schools.filter(({ visit }) => visit !== 'never')) {
    const item = items.get(school.id) as Item
    const must = school.visit === 'must' || item.pin !== null
    const visited = program.column(0, 0, item.closed ? 0 : 1)
    const pair = program.column(0, 0, school.reviewers === 1 && pairs > 0 ? 1 : 0)
    model.visited.set(school.id, visited)
    all.push([visited, 1])
    paired.push([pair, 1])
    if (must)
      program.row(1, INFINITY, [
        [visited, 1],
        [program.column(-MISSING, 0, 1), 1],
      ])
    program.row(-INFINITY, 0, [
      [pair, 1],
      [visited, -1],
    ])
    const days: [number, number][] = []
    const pairDays: [number, number][] = []
    for (const { day } of ground.days) {
      const on = program.column(0, 0, 1)
      const pairOn = program.column(0, 0, 1)
      model.visitedOn.set(`${school.id}\n${day}`, on)
      days.push([on, 1])
      pairDays.push([pairOn, 1])
      const rounds = cells
        .filter(({ hours }) => hours.day === day)
        .flatMap((cell) => cell.rounds.filter(({ round }) => round.visits.includes(school.id)))
      program.row(0, 0, [
        ...rounds.map(({ column }): [number, number] => [column, 1]),
        [on, -school.reviewers],
        [pairOn, -1],
      ])
    }
    program.row(0, 0, [[visited, -1], ...days])
    program.row(0, 0, [[pair, -1], ...pairDays])
    for (const person of item.pin?.reviewers ?? []) pinTo(model, school.id, person, visited)
  }
  program.row(count, count, [...all, [program.column(-MISSING, 0, count), 1]])
  program.row(pairs, pairs, [...paired, [program.column(-MISSING, 0, pairs), 1]])
}

function pinTo({ program, cells }: Model, school: string, person: string, visited: number) {
  const own = cells
    .filter(({ alike }) => alike.ids.includes(person))
    .flatMap(({ rounds }) => rounds.filter(({ round }) => round.visits.includes(school)))
  program.row(0, INFINITY, [...own.map(({ column }): [number, number] => [column, 1]), [visited, -1]])
}

function addTalks(model: Model, groups: Alike[]) {
  const { ground, program } = model
  const { items } = ground.setting
  for (const item of items.values()) {
    const { interview, pin } = item
    if (!interview) continue
    const on = ground.days.map((hours) => {
      const { day } = hours
      const column = program.column(0, 0, canBeOn(ground, item, hours) ? 1 : 0)
      model.talkedOn.set(`${item.id}\n${day}`, column)
      const by = groups
        .filter(({ ids, members }) => {
          const [person, base] = [ids[0] ?? '', ground.bases[members[0] ?? 0] ?? 0]
          return (
            item.may.has(person) &&
            couldDo(ground.setting, base, hours, ground.skeleton.stops(person, hours.day), item)
          )
        })
        .map((alike) => {
          const talk = { item, alike, day, column: program.column(0, 0, alike.ids.length) }
          model.talks.push(talk)
          return talk.column
        })
      program.row(0, 0, [
        ...by.map((who): [number, number] => [who, 1]),
        [column, -Math.max(item.reviewers, pin?.reviewers?.length ?? 0)],
      ])
      return [column, 1] as [number, number]
    })
    const school = interview.unlessVisited ? model.visited.get(interview.unlessVisited) : undefined
    const visited: [number, number][] = school === undefined || pin ? [] : [[school, 1]]
    program.row(-INFINITY, 1, [...on, ...visited])
    if (interview.needed || pin)
      program.row(1, INFINITY, [...on, ...visited, [program.column(-MISSING, 0, 1), 1]])
  }
}

/** Whether whoever is met could that day, as far as what they attend themselves goes. */
function canBeOn({ setting, skeleton }: Ground, item: Item, hours: OnDay): boolean {
  const who = item.with ?? ''
  if (!setting.people.has(who)) return true
  return couldDo(setting, 0, hours, skeleton.stops(who, hours.day), { ...item, place: ANYWHERE })
}

type Terms = [column: number, factor: number][]

/** Interviews fit into the minutes that rounds leave, and unevenness costs. */
function addDays(model: Model) {
  const { program, cells, talks } = model
  for (const cell of cells) {
    const own = talks.filter((talk) => talk.alike === cell.alike && talk.day === cell.hours.day)
    const groups = Map.groupBy(cell.rounds, ({ round }) => round.minutes)
    const parts = [...groups].map(([minutes, rounds]) => addEvenness(model, cell, own, minutes, rounds))
    const spent: Terms = own.map(({ item, column }) => [column, item.minutes])
    program.row(0, 0, [...spent, ...parts.map(({ talking }): [number, number] => [talking, -1])])
    const held: Terms = own.map(({ column }) => [column, 1])
    program.row(0, 0, [...held, ...parts.flatMap(({ counts }) => counts)])
  }
}

/**
 * Those who spend so long at visits on a day, who may be more or less than their even share. Taken together their mean
 * is no more uneven than they are (Jensen); and by how many interviews each holds, since nobody holds half of one.
 */
function addEvenness(
  { ground, program }: Model,
  { alike, hours }: Cell,
  own: Talk[],
  minutes: number,
  rounds: Cell['rounds'],
): { talking: number; counts: Terms } {
  const talking = program.column(0, 0, INFINITY, false)
  const uneven = program.column(-ground.setting.problem.weights.balance, 0, INFINITY, false)
  const share = ground.share(alike.members[0] ?? 0, ground.days.indexOf(hours))
  const each = (factor: (round: Round) => number): Terms =>
    rounds.map(({ round, column }) => [column, factor(round)])
  program.row(-INFINITY, 0, [[talking, 1], ...each(({ free }) => -free)])
  program.row(-INFINITY, 0, [[talking, 1], [uneven, -1], ...each(() => minutes - share - EVEN)])
  program.row(0, INFINITY, [[talking, 1], [uneven, 1], ...each(() => minutes - share + EVEN)])
  const lengths = own.map(({ item }) => item.minutes)
  const [least, longest] = [Math.min(...lengths), Math.max(...lengths)]
  const most = own.length === 0 ? 0 : Math.floor(Math.max(...rounds.map(({ round }) => round.free)) / least)
  const people = Array.from({ length: Math.max(0, Math.min(own.length, most)) + 1 }, (_, talks) => {
    const short = share - EVEN - minutes - (talks === 0 ? 0 : talks * longest)
    const long = minutes + (talks === 0 ? 0 : talks * least) - share - EVEN
    return { talks, column: program.column(0, 0, alike.ids.length), off: Math.max(0, short, long) }
  })
  program.row(0, 0, [...people.map(({ column }): [number, number] => [column, 1]), ...each(() => -1)])
  program.row(0, INFINITY, [
    [uneven, 1],
    ...people.map(({ column, off }): [number, number] => [column, -off]),
  ])
  return { talking, counts: people.map(({ column, talks }) => [column, -talks]) }
}

function addQuestions({ ground, program, visited, talkedOn }: Model) {
  const { problem, items } = ground.setting
  for (const { id } of problem.questions) {
    const voices = new Map<string, [number, number][]>()
    for (const item of items.values()) {
      if (!item.questions.includes(id) || !item.with) continue
      const columns =
        item.what === 'visit'
          ? [visited.get(item.id)]
          : ground.days.map(({ day }) => talkedOn.get(`${item.id}\n${day}`))
      const known = columns.flatMap((column): [number, number][] =>
        column === undefined ? [] : [[column, 1]],
      )
      voices.set(item.with, [...(voices.get(item.with) ?? []), ...known])
    }
    const heard = [...voices.values()].flatMap((terms) => {
      if (terms.length <= ground.days.length) return terms
      const once = program.column(0, 0, 1, false)
      program.row(-INFINITY, 0, [[once, 1], ...terms.map(([column]): [number, number] => [column, -1])])
      return [[once, 1] as [number, number]]
    })
    const sources = SOURCES.map((share): [number, number] => [
      program.column(problem.weights.questions * share, 0, 1, false),
      1,
    ])
    program.row(-INFINITY, 0, [...sources, ...heard.map(([column]): [number, number] => [column, -1])])
  }
}

function addSpread({ ground, program, visited }: Model) {
  for (const schools of ground.groups.values()) {
    const spanned = program.column(ground.setting.problem.weights.spread, 0, 1, false)
    const any = [...schools].flatMap((id): [number, number][] => {
      const column = visited.get(id)
      return column === undefined ? [] : [[column, -1]]
    })
    program.row(-INFINITY, 0, [[spanned, 1], ...any])
  }
}

/** What people know stays only if it is on the same day and with the same people; the time is not asked for. */
function addChanges(model: Model) {
  const { ground, program, cells, talks } = model
  const { problem, items } = ground.setting
  for (const was of problem.before) {
    const item = items.get(was.item)
    if (!item || item.what === 'shared') continue
    program.offset -= problem.weights.change
    const on = (item.what === 'visit' ? model.visitedOn : model.talkedOn).get(`${was.item}\n${was.day}`)
    const kept = program.column(problem.weights.change, 0, on === undefined ? 0 : 1, false)
    if (on === undefined) continue
    program.row(-INFINITY, 0, [
      [kept, 1],
      [on, -1],
    ])
    for (const person of was.people) {
      const own =
        item.what === 'visit'
          ? cells
              .filter(({ alike, hours }) => hours.day === was.day && alike.ids.includes(person))
              .flatMap(({ rounds }) => rounds.filter(({ round }) => round.visits.includes(was.item)))
          : talks.filter(
              (talk) => talk.item === item && talk.day === was.day && talk.alike.ids.includes(person),
            )
      program.row(-INFINITY, 0, [[kept, 1], ...own.map(({ column }): [number, number] => [column, -1])])
    }
  }
}

/** Who goes where on which day: people who are alike take turns. */
function wishesIn({ cells, talks }: Model, solution: Float64Array): Wish[] {
  const wishes: Wish[] = []
  for (const { alike, hours, rounds } of cells) {
    let turn = hours.day
    for (const { round, column } of rounds)
      for (let times = Math.round(solution[column] ?? 0); times > 0; times--) {
        if (round.visits.length === 0) continue
        const person = alike.ids[turn++ % alike.ids.length] ?? ''
        for (const item of round.visits) wishes.push({ item, day: hours.day, people: [person] })
      }
  }
  for (const { item, alike, day, column } of talks)
    if (Math.round(solution[column] ?? 0) > 0) wishes.push({ item: item.id, day, people: alike.ids })
  return gathered(wishes)
}

function gathered(wishes: Wish[]): Wish[] {
  const byItem = new Map<string, Wish>()
  for (const { item, day, people } of wishes) {
    const known = byItem.get(item)
    byItem.set(item, { item, day, people: [...new Set([...(known?.people ?? []), ...people])] })
  }
  return [...byItem.values()]
}
