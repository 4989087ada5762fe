import type { ScheduleProblem } from './problem.ts'
import type { Fault } from './read-problem.ts'

// What a schema cannot see: names that nothing bears, the same name twice, times that cannot be, contradictions.

type Say = (path: string, words: string) => void

/** Every fault between the parts of a problem whose parts by themselves are in order. */
export function crossFaults(problem: ScheduleProblem): Fault[] {
  const faults: Fault[] = []
  const say: Say = (path, words) => faults.push({ path, words })
  twice(problem, say)
  days(problem, say)
  references(problem, say)
  sharedTimes(problem, say)
  numbers(problem, say)
  pins(problem, say)
  return faults
}

function twice(
  { days, places, schools, people, shared, interviews, questions, pins, before }: ScheduleProblem,
  say: Say,
) {
  const list = (name: string, all: { id: string }[], seen: Map<string, string>, what: string) => {
    for (const [at, { id }] of all.entries()) {
      const path = `${name}[${at}].id`
      const first = seen.get(id)
      if (first) say(path, `${id} is the ${what} of ${first} as well.`)
      else seen.set(id, `${name}[${at}]`)
      if (/^(lunch|confer):/.test(id))
        say(path, `${id}: names that begin with lunch: or confer: are kept for the engine.`)
    }
  }
  const items = new Map<string, string>()
  for (const [name, all] of Object.entries({ shared, schools, interviews })) list(name, all, items, 'name')
  const spots = new Map<string, string>()
  for (const [name, all] of Object.entries({ places, schools })) list(name, all, spots, 'name')
  list('people', people, new Map(), 'name')
  list('questions', questions, new Map(), 'name')
  const again = (name: string, ids: (string | number)[]) => {
    for (const [at, id] of ids.entries())
      if (ids.indexOf(id) !== at) say(`${name}[${at}]`, `${id} is here twice.`)
  }
  again(
    'days',
    days.map(({ day }) => day),
  )
  again(
    'pins',
    pins.map(({ item }) => item),
  )
  again(
    'before',
    before.filter(({ item }) => !/^(lunch|confer):/.test(item)).map(({ item }) => item),
  )
}

function days(problem: ScheduleProblem, say: Say) {
  const known = new Set(problem.days.map(({ day }) => day))
  const span = (path: string, { from, until }: { from: number; until: number }) => {
    if (from >= until) say(path, 'This ends before it begins.')
  }
  for (const [at, hours] of problem.days.entries()) span(`days[${at}]`, hours)
  const windows = (path: string, list: { day: number; from: number; until: number }[], minutes: number) => {
    for (const [at, window] of list.entries()) {
      span(`${path}[${at}]`, window)
      if (!known.has(window.day)) say(`${path}[${at}].day`, `There is no day ${window.day}.`)
      else if (window.from < window.until && window.until - window.from < minutes)
        say(`${path}[${at}]`, `This is shorter than the ${minutes} minutes that are needed.`)
    }
  }
  for (const [at, { away }] of problem.people.entries()) windows(`people[${at}].away`, away, 0)
  for (const [at, { windows: list, minutes }] of problem.schools.entries())
    windows(`schools[${at}].windows`, list, minutes)
  for (const [at, { windows: list, minutes }] of problem.interviews.entries())
    windows(`interviews[${at}].windows`, list, minutes)
  if (problem.lunch) {
    span('lunch', problem.lunch)
    if (problem.lunch.until - problem.lunch.from < problem.lunch.minutes)
      say('lunch.minutes', 'Lunch is longer than the hours that it has to be in.')
  }
}

function references(problem: ScheduleProblem, say: Say) {
  const { places, schools, people, questions, interviews, shared } = problem
  const spots = new Set([...places, ...schools].map(({ id }) => id))
  const persons = new Set(people.map(({ id }) => id))
  const team = new Set(people.filter(({ side }) => side === 'team').map(({ id }) => id))
  const asked = new Set(questions.map(({ id }) => id))
  const items = new Set([...shared, ...schools, ...interviews].map(({ id }) => id))
  const known = (path: string, id: string | null, all: Set<string>, what: string) => {
    if (id !== null && !all.has(id)) say(path, `There is no ${what} ${id}.`)
  }
  const each = (path: string, ids: string[], all: Set<string>, what: string) => {
    for (const [at, id] of ids.entries()) known(`${path}[${at}]`, id, all, what)
  }
  known('office', problem.office, spots, 'place')
  for (const [at, { base }] of people.entries()) known(`people[${at}].base`, base, spots, 'place')
  for (const [at, session] of shared.entries()) {
    each(`shared[${at}].attend`, session.attend, persons, 'person')
    known(`shared[${at}].place`, session.place, spots, 'place')
  }
  for (const [at, school] of schools.entries()) {
    each(`schools[${at}].questions`, school.questions, asked, 'question')
    each(`schools[${at}].notBy`, school.notBy, persons, 'person')
  }
  for (const [at, interview] of interviews.entries()) {
    const path = `interviews[${at}]`
    known(`${path}.place`, interview.place, spots, 'place')
    each(`${path}.by`, interview.by, team, 'reviewer')
    each(`${path}.notBy`, interview.notBy, persons, 'person')
    each(`${path}.questions`, interview.questions, asked, 'question')
    known(`${path}.unlessVisited`, interview.unlessVisited, new Set(schools.map(({ id }) => id)), 'school')
    if (team.has(interview.with))
      say(`${path}.with`, `${interview.with} is a reviewer and cannot be interviewed.`)
  }
  for (const [at, way] of problem.travel.known.entries()) {
    known(`travel.known[${at}].from`, way.from, spots, 'place')
    known(`travel.known[${at}].to`, way.to, spots, 'place')
  }
  for (const [at, { item, reviewers }] of problem.pins.entries()) {
    known(`pins[${at}].item`, item, items, 'session, school or interview')
    each(`pins[${at}].reviewers`, reviewers ?? [], team, 'reviewer')
  }
}

function sharedTimes({ shared, days }: ScheduleProblem, say: Say) {
  for (const [at, { day, starts, within, minutes }] of shared.entries()) {
    const path = `shared[${at}]`
    const hours = days.find((one) => one.day === day)
    if (!hours) say(`${path}.day`, `There is no day ${day}.`)
    else if (starts !== null && (starts < hours.from || starts + minutes > hours.until))
      say(`${path}.starts`, 'This is not within the hours of its day.')
    else if (starts === null) {
      const from = Math.max(hours.from, within?.from ?? 0)
      const until = Math.min(hours.until, within?.until ?? 1440)
      if (until - from < minutes)
        say(within ? `${path}.within` : path, `This leaves less than ${minutes} minutes.`)
    }
  }
}

function numbers({ visits, schools, confer, interviews, people, pins: fixed }: ScheduleProblem, say: Say) {
  const rung = interviews
    .filter(({ id }) => fixed.some(({ item }) => item === id))
    .map((one) => one.unlessVisited)
  const may = schools.filter(({ id, visit }) => visit !== 'never' && !rung.includes(id))
  const must = schools.filter(({ visit }) => visit === 'must').length
  if (visits.count > may.length)
    say('visits.count', `There are ${may.length} schools that may be visited: ${visits.count} cannot be.`)
  if (must > visits.count)
    say('visits.count', `${must} schools must be visited, which is more than ${visits.count}.`)
  if (visits.pairs > visits.count) say('visits.pairs', 'There cannot be more pairs than visits.')
  const goers = people.filter(({ side, goesOut }) => side === 'team' && goesOut)
  if (visits.count > 0 && goers.length === 0)
    say('people', 'There are visits, but nobody who may be sent out.')
  if (visits.pairs > 0 && goers.length < 2) say('visits.pairs', 'A pair needs two who may be sent out.')
  for (const [at, { visit, notBy, reviewers }] of schools.entries()) {
    const able = goers.filter(({ id }) => !notBy.includes(id)).length
    if (visit === 'must' && able < reviewers)
      say(`schools[${at}]`, `${able} may go there, and it needs ${reviewers}.`)
  }
  for (const [at, { by, notBy, reviewers, needed }] of interviews.entries()) {
    const able = (by.length > 0 ? by : goers.map(({ id }) => id)).filter((id) => !notBy.includes(id)).length
    if (needed && able < reviewers)
      say(`interviews[${at}]`, `${able} may hold it, and it needs ${reviewers}.`)
  }
  if (confer.minutes > 0 && confer.piece > confer.minutes)
    say('confer.piece', 'A piece of the time to confer is longer than all of it.')
}

function pins({ pins: all, shared, schools, interviews, days, visits }: ScheduleProblem, say: Say) {
  const wanted = new Set(schools.filter(({ visit }) => visit === 'must').map(({ id }) => id))
  for (const [at, pin] of all.entries()) {
    const path = `pins[${at}]`
    const session = shared.find(({ id }) => id === pin.item)
    const school = schools.find(({ id }) => id === pin.item)
    const interview = interviews.find(({ id }) => id === pin.item)
    const hours = days.find(({ day }) => day === pin.day)
    if (pin.day !== undefined && !hours) say(`${path}.day`, `There is no day ${pin.day}.`)
    const minutes = (session ?? school ?? interview)?.minutes ?? 0
    if (hours && pin.starts !== undefined && (pin.starts < hours.from || pin.starts + minutes > hours.until))
      say(`${path}.starts`, 'This is not within the hours of its day.')
    if (session && pin.day !== undefined && pin.day !== session.day)
      say(`${path}.day`, `${session.id} is on day ${session.day}.`)
    if (session && session.starts !== null && pin.starts !== undefined && pin.starts !== session.starts)
      say(`${path}.starts`, `${session.id} begins at another time already.`)
    if (school) wanted.add(school.id)
    if (school?.visit === 'never') say(`${path}.item`, `${school.id} is never to be visited.`)
    const rung = interview?.unlessVisited
    if (
      rung &&
      (schools.some(({ id, visit }) => id === rung && visit === 'must') ||
        all.some(({ item }) => item === rung))
    )
      say(`${path}.item`, `${pin.item} is held only if ${rung} is not visited, and it is.`)
    reviewersOf({ pin, path, school, interview }, say)
  }
  if (wanted.size > visits.count && wanted.size > schools.filter(({ visit }) => visit === 'must').length)
    say(
      'pins',
      `With those pinned ${wanted.size} schools must be visited, which is more than ${visits.count}.`,
    )
}

type Pinned = {
  pin: ScheduleProblem['pins'][number]
  path: string
  school: ScheduleProblem['schools'][number] | undefined
  interview: ScheduleProblem['interviews'][number] | undefined
}

function reviewersOf({ pin, path, school, interview }: Pinned, say: Say) {
  const named = pin.reviewers ?? []
  const most = school ? Math.max(school.reviewers, 2) : interview?.reviewers
  if (most !== undefined && (school?.reviewers === 3 ? 3 : most) < new Set(named).size)
    say(`${path}.reviewers`, 'These are more than it is for.')
  for (const [at, id] of named.entries()) {
    if (named.indexOf(id) !== at) say(`${path}.reviewers[${at}]`, `${id} is here twice.`)
    if ((school ?? interview)?.notBy.includes(id))
      say(`${path}.reviewers[${at}]`, `${id} must not be sent there.`)
    if (interview && interview.by.length > 0 && !interview.by.includes(id))
      say(`${path}.reviewers[${at}]`, `${id} is not among those who may hold it.`)
  }
}
