import { chanceFrom } from './chance.ts'
import { type ScheduleProblem, type ScheduleProblemInput, scheduleProblem } from './problem.ts'

// Problems for tests: one that a reader can follow, and any number of small, crooked ones.

const hour = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** One day, two reviewers, three schools and a chair to interview. Wrack Bay is 36 minutes from the office. */
export function smallProblem(changes: Partial<ScheduleProblemInput> = {}): ScheduleProblem {
  return scheduleProblem.parse({
    version: 1,
    days: [{ day: 1, from: hour('09:00'), until: hour('17:00') }],
    office: 'office',
    places: [{ id: 'office', name: 'the trust office', easting: 0, northing: 0 }],
    people: [
      { id: 'joanna', name: 'Joanna', side: 'team' },
      { id: 'anil', name: 'Anil', side: 'team' },
      { id: 'dev', name: 'Dev', side: 'host' },
    ],
    shared: [
      {
        id: 'plan',
        name: 'Plan the day',
        kind: 'together',
        day: 1,
        starts: hour('09:00'),
        minutes: 30,
        attend: ['joanna', 'anil', 'dev'],
      },
      {
        id: 'daily',
        name: 'Daily discussion',
        kind: 'discussion',
        day: 1,
        starts: hour('16:00'),
        minutes: 60,
        attend: ['joanna', 'anil', 'dev'],
      },
    ],
    schools: [
      {
        id: 'wrack',
        name: 'Wrack Bay',
        easting: 10_000,
        northing: 0,
        phase: 'primary',
        area: 'Bay',
        minutes: 90,
        questions: ['q1'],
      },
      {
        id: 'harts',
        name: 'Hartsfall',
        easting: 0,
        northing: 12_000,
        phase: 'special',
        area: 'Moor',
        minutes: 90,
        windows: [
          { day: 1, from: hour('09:00'), until: hour('11:00') },
          { day: 1, from: hour('12:15'), until: hour('17:00') },
        ],
        questions: ['q2'],
      },
      {
        id: 'over',
        name: 'Overmoor',
        easting: 15_000,
        northing: 15_000,
        phase: 'primary',
        area: 'Moor',
        minutes: 90,
        questions: ['q1', 'q2'],
      },
    ],
    interviews: [
      { id: 'grace', name: 'Grace Osei', with: 'chair', minutes: 45, questions: ['q1'] },
      {
        id: 'ring',
        name: 'Overmoor’s head',
        with: 'head',
        how: 'telephone',
        minutes: 40,
        unlessVisited: 'over',
      },
    ],
    questions: [
      { id: 'q1', name: 'What do pupils learn?' },
      { id: 'q2', name: 'Who decides?' },
    ],
    visits: { count: 2 },
    lunch: { from: hour('12:00'), until: hour('14:00'), minutes: 30 },
    confer: { minutes: 0, piece: 15 },
    travel: {
      factor: 1.3,
      kilometresPerHour: 40,
      minutesEach: 5,
      known: [{ from: 'office', to: 'wrack', minutes: 36, metres: 18_000 }],
    },
    limits: { seconds: 5, gap: 0, seed: 1, step: 5 },
    ...changes,
  })
}

type Chance = () => number
const whole = (chance: Chance, from: number, to: number) => from + Math.floor(chance() * (to - from + 1))
const tens = (chance: Chance, from: number, to: number) => whole(chance, from / 10, to / 10) * 10
const pick = <T>(chance: Chance, list: T[]): T => list[Math.floor(chance() * list.length)] as T
const some = <T>(chance: Chance, list: T[], odds: number) => list.filter(() => chance() < odds)
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

/** A small problem of any kind: crowded or empty, possible or not, sensible or hardly. Its parts may contradict. */
export function anyProblem(seed: number): ScheduleProblemInput {
  const chance = chanceFrom(seed)
  const days = times(whole(chance, 1, 2), (at) => ({
    day: at + 1,
    from: tens(chance, 480, 560),
    until: tens(chance, 840, 1080),
  }))
  const span = (least: number) => {
    const from = tens(chance, 480, 840)
    return { day: pick(chance, days).day, from, until: from + least + tens(chance, 0, 200) }
  }
  const people = [
    ...times(whole(chance, 1, 3), (at) => ({
      id: `r${at}`,
      side: 'team' as const,
      goesOut: chance() < 0.9,
      away: chance() < 0.2 ? [span(30)] : [],
      base: chance() < 0.2 ? 'hotel' : null,
    })),
    ...times(whole(chance, 0, 2), (at) => ({
      id: `h${at}`,
      side: 'host' as const,
      away: chance() < 0.2 ? [span(30)] : [],
    })),
  ]
  const team = people.filter(({ side }) => side === 'team').map(({ id }) => id)
  const questions = times(2, (at) => ({ id: `q${at}` }))
  const asked = () => some(chance, questions, 0.5).map(({ id }) => id)
  const where = () => ({ easting: whole(chance, 0, 20_000), northing: whole(chance, 0, 20_000) })
  const schools = times(whole(chance, 0, 4), (at) => {
    const minutes = tens(chance, 30, 150)
    return {
      id: `s${at}`,
      ...where(),
      phase: pick(chance, ['primary', 'secondary', '']),
      pupils: whole(chance, 20, 1500),
      area: pick(chance, ['a', 'b', '']),
      minutes,
      windows: chance() < 0.3 ? [span(minutes)] : [],
      visit: pick(chance, ['must', 'may', 'may', 'may', 'never'] as const),
      reviewers: chance() < 0.15 ? 2 : 1,
      notBy: chance() < 0.2 ? [pick(chance, team)] : [],
      questions: asked(),
    }
  })
  const interviews = times(whole(chance, 0, 4), (at) => {
    const minutes = tens(chance, 20, 60)
    return {
      id: `i${at}`,
      with: pick(chance, ['x', 'y', 'h0']),
      how: pick(chance, ['in_person', 'telephone', 'video'] as const),
      minutes,
      windows: chance() < 0.3 ? [span(minutes)] : [],
      place: chance() < 0.15 ? 'hotel' : null,
      reviewers: chance() < 0.2 ? 2 : 1,
      by: chance() < 0.2 ? [pick(chance, team)] : [],
      needed: chance() < 0.8,
      unlessVisited: chance() < 0.3 && schools.length > 0 ? pick(chance, schools).id : null,
      questions: asked(),
    }
  })
  const shared = times(whole(chance, 0, 3), (at) => {
    const open = chance() < 0.4
    return {
      id: `t${at}`,
      kind: pick(chance, ['together', 'discussion', 'confer', 'lunch', 'briefing'] as const),
      day: pick(chance, days).day,
      minutes: tens(chance, 20, 60),
      starts: open ? null : tens(chance, 540, 800),
      within: open && chance() < 0.5 ? { from: 540, until: 840 } : null,
      attend: some(chance, people, 0.8).map(({ id }) => id),
      place: chance() < 0.1 ? 'hotel' : null,
    }
  })
  const items = [...schools, ...interviews]
  const must = schools.filter(({ visit }) => visit === 'must').length
  const may = schools.filter(({ visit }) => visit !== 'never').length
  const count = whole(chance, must, may)
  const pinned = chance() < 0.3 && items.length > 0 ? pick(chance, items).id : null
  const before = some(chance, items, chance() < 0.3 ? 0.6 : 0).map(({ id, minutes }) => ({
    item: id,
    day: 1,
    starts: tens(chance, 540, 800),
    minutes,
    people: [pick(chance, team)],
  }))
  return {
    version: 1,
    before,
    days,
    office: 'office',
    places: [
      { id: 'office', easting: 10_000, northing: 10_000 },
      { id: 'hotel', easting: 12_000, northing: 11_000 },
    ],
    people,
    shared,
    schools,
    interviews,
    questions,
    visits: { count, pairs: chance() < 0.3 ? Math.min(1, count) : 0, mostADay: whole(chance, 1, 3) },
    lunch: chance() < 0.7 ? { from: 720, until: 840, minutes: 30 } : null,
    longestDay: tens(chance, 300, 600),
    confer: { minutes: chance() < 0.3 ? 30 : 0, piece: 15 },
    pins: pinned
      ? [
          {
            item: pinned,
            ...(chance() < 0.5 ? { day: 1 } : {}),
            ...(chance() < 0.4 ? { starts: tens(chance, 560, 800) } : {}),
            ...(chance() < 0.4 ? { reviewers: [pick(chance, team)] } : {}),
          },
        ]
      : [],
    limits: { seconds: 5, gap: 0, seed: seed % 1000, step: pick(chance, [5, 10, 15]) },
  }
}
