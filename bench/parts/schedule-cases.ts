import type { ScheduleProblemInput } from '../../src/engines/schedule/problem.ts'

// Invented trusts for the schedule's bench: towns and villages within some tens of kilometres, schools that cannot
// be visited at certain times, heads who can be rung, and trust leaders to interview. The same seed, the same trust.

export type Size = {
  reviewers: number
  schools: number
  visits: number
  pairs: number
  calls: number
  interviews: number
  kilometres?: number
  seed?: number
  /** the host's sessions find their own time, and so does time to confer */
  open?: boolean
}

const phases = ['primary', 'primary', 'primary', 'secondary', 'special', 'all-through']
const areas = ['Carrow', 'Moor', 'Harbour', 'Vale', 'Fells']
const hour = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export function scheduleCase(size: Size): ScheduleProblemInput {
  const next = numbers(size.seed ?? 1)
  const [centre, across] = [{ easting: 400_000, northing: 300_000 }, (size.kilometres ?? 40) * 1000]
  const team = ['lead', ...Array.from({ length: size.reviewers }, (_, at) => `r${at + 1}`)]
  const host = ['ceo', 'chair', 'dev']
  const towns = areas.map((area) => ({
    area,
    easting: centre.easting + (next() - 0.5) * across * 0.8,
    northing: centre.northing + (next() - 0.5) * across * 0.8,
  }))
  const questions = Array.from({ length: 6 }, (_, at) => ({ id: `q${at + 1}`, name: `Question ${at + 1}` }))
  const some = (odds: number) => questions.filter(() => next() < odds).map(({ id }) => id)
  const schools = Array.from({ length: size.schools }, (_, at) => {
    const town = towns[at % towns.length] ?? { area: '', ...centre }
    return {
      id: `s${at + 1}`,
      name: `School ${at + 1}`,
      easting: Math.round(town.easting + (next() - 0.5) * across * 0.3),
      northing: Math.round(town.northing + (next() - 0.5) * across * 0.3),
      phase: phases[Math.floor(next() * phases.length)] ?? '',
      pupils: Math.round(60 + next() ** 2 * 1400),
      area: town.area,
      windows:
        next() < 0.3
          ? [1, 2, 3].map((day) => ({
              day,
              from: hour('09:00'),
              until: next() < 0.5 ? hour('12:30') : hour('15:15'),
            }))
          : [1, 2, 3].map((day) => ({ day, from: hour('08:45'), until: hour('15:30') })),
      minutes: 120,
      visit: at < 2 ? ('must' as const) : ('may' as const),
      questions: some(0.15),
      notBy: next() < 0.1 ? [`r${1 + Math.floor(next() * size.reviewers)}`] : [],
    }
  })
  const calls = Array.from({ length: size.calls }, (_, at) => {
    const school = schools[schools.length - 1 - at]
    return {
      id: `call${at + 1}`,
      name: `Head of ${school?.name}`,
      with: `head${schools.length - at}`,
      how: 'telephone' as const,
      minutes: 40,
      questions: some(0.1),
      unlessVisited: school?.id ?? null,
    }
  })
  const interviews = Array.from({ length: size.interviews }, (_, at) => ({
    id: `i${at + 1}`,
    name: `Interview ${at + 1}`,
    with: at === 0 ? 'ceo' : at === 1 ? 'chair' : `leader${at}`,
    minutes: 45,
    windows:
      next() < 0.5 ? [{ day: 1 + Math.floor(next() * 3), from: hour('09:00'), until: hour('16:00') }] : [],
    reviewers: at === 0 ? 2 : 1,
    by: at === 0 ? team.slice(0, 3) : [],
    questions: some(0.15),
  }))
  return {
    version: 1,
    days: [1, 2, 3].map((day) => ({ day, from: hour('08:30'), until: hour('17:30') })),
    office: 'office',
    places: [{ id: 'office', name: 'Trust office', ...centre }],
    people: [
      ...team.map((id) => ({ id, name: id, side: 'team' as const, lead: id === 'lead' })),
      ...host.map((id) => ({ id, name: id, side: 'host' as const })),
    ],
    shared: sharedSessions(team, host, size.open ?? false),
    schools,
    interviews: [...interviews, ...calls],
    questions,
    visits: { count: size.visits, pairs: size.pairs, mostADay: 2 },
    lunch: { from: hour('12:00'), until: hour('14:00'), minutes: 30 },
    confer: { minutes: 120, piece: 45 },
    limits: { seconds: 60, gap: 0.01, seed: 1, step: 5 },
  }
}

function sharedSessions(team: string[], host: string[], open: boolean) {
  const all = [...team, ...host]
  const at = (
    id: string,
    kind: 'presentation' | 'discussion' | 'challenge' | 'briefing' | 'confer' | 'together' | 'refresher',
    day: number,
    starts: string,
    minutes: number,
    attend: string[],
  ) => ({
    id,
    name: id,
    kind,
    day,
    starts: open && ['challenge', 'discussion'].includes(kind) ? null : hour(starts),
    within:
      open && ['challenge', 'discussion'].includes(kind)
        ? { from: hour('12:00'), until: hour('17:30') }
        : null,
    minutes,
    attend,
  })
  const confer = [
    at('confer1', 'confer', 1, '15:45', 60, team),
    at('confer2', 'confer', 2, '15:45', 60, team),
  ]
  return [
    at('presentation', 'presentation', 1, '09:00', 75, all),
    at('refresh', 'refresher', 1, '10:15', 30, team),
    ...(open ? [] : confer),
    at('discussion1', 'discussion', 1, '16:45', 45, [...team, 'dev']),
    at('plan2', 'together', 2, '08:45', 20, [...team, 'dev']),
    at('discussion2', 'discussion', 2, '16:45', 45, [...team, 'dev']),
    at('challenge', 'challenge', 3, '13:15', 75, all),
    at('briefing', 'briefing', 3, '16:00', 60, all),
  ]
}

function numbers(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
