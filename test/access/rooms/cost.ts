import { insertRow } from '../../factory.ts'
import {
  always,
  arranging,
  buildsSchedule,
  during,
  everyoneSignedIn,
  host,
  members,
  open,
  reports,
  reviewers,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const review = ({ review }: At) => ({ reviewId: review })
const link = 'https://meet.example/room'
const hours = (at: At) => ({ ...review(at), hours: '12', travel: '30' })

/** Video links of the schedule, and what a review costs each side in time and travel. */
export const cost: Room = {
  make: async ({ review, of }, _, words) => {
    await insertRow('team_room', {
      review_id: review,
      link: `https://meet.example/${words('teamRoom').replaceAll(' ', '-')}`,
      set_by: of('lead'),
    })
    await insertRow('session', {
      review_id: review,
      day: 2,
      starts: '17:30',
      ends: '18:30',
      kind: 'confer',
      title: words('session'),
      how: 'video',
    })
    const estimate = await insertRow('cost_estimate', {
      review_id: review,
      made_by: of('lead'),
      basis: JSON.stringify(basis),
    })
    const line = (side: string, person_id: string | null) =>
      insertRow('cost_estimate_line', {
        estimate_id: estimate,
        review_id: review,
        side,
        person_id,
        preparing_minutes: 60,
        reading_minutes: 60,
        travelling_minutes: 60,
        session_minutes: 60,
        report_minutes: 60,
        travel_pence: 100,
      })
    await line('team', of('peer'))
    await line('host', null)
    const record = (side: string, person_id: string, note: string) =>
      insertRow('cost_record', { review_id: review, side, person_id, minutes: 60, travel_pence: 100, note })
    await record('team', of('peer'), words('ownCost'))
    await record('host', of('coordinator'), words('hostCost'))
    return {}
  },
  reads: [
    {
      thing: 'the link to the team’s own room',
      table: 'team_room',
      mark: 'teamRoom',
      readers: during(open, reviewers),
    },
    {
      thing: 'that time and travel are estimated, and how',
      table: 'cost_estimate',
      readers: during(always, ['central', ...members]),
    },
    {
      thing: 'what a reviewer is estimated to give',
      table: 'cost_estimate_line',
      where: `side = 'team'`,
      readers: during(always, ['central', 'peer']),
    },
    {
      thing: 'what the host is estimated to give',
      table: 'cost_estimate_line',
      where: `side = 'host'`,
      readers: during(always, ['central', ...host]),
    },
    {
      thing: 'what a reviewer gave',
      table: 'cost_record',
      where: `side = 'team'`,
      mark: 'ownCost',
      readers: during(always, ['central', 'peer']),
    },
    {
      thing: 'what the host gave',
      table: 'cost_record',
      where: `side = 'host'`,
      mark: 'hostCost',
      readers: during(always, ['central', ...host]),
    },
  ],
  readsOutside: [
    {
      thing: 'how time and travel are worked out',
      table: 'cost_assumption',
      readers: everyoneSignedIn,
    },
  ],
  asks: [
    {
      question: 'what the team gives together',
      sql: 'access.team_cost($1)',
      answeredTo: during(always, ['lead']),
    },
  ],
  functionsThatTake: ['team_cost'],
  does: [
    {
      command: 'set-session-links',
      input: (at) => ({ ...review(at), link, which: 'all' }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'set-team-room',
      input: (at) => ({ ...review(at), link }),
      may: during(arranging, ['lead']),
    },
    {
      command: 'estimate-cost',
      input: review,
      may: during(arranging, buildsSchedule),
      hidden: during(always, ['central']),
    },
    {
      command: 'record-own-cost',
      input: hours,
      may: during(reports, reviewers),
      hidden: during(always, ['central', ...host, 'invited peer']),
    },
    {
      command: 'record-host-cost',
      input: hours,
      may: during(reports, ['chief executive', 'coordinator']),
      hidden: during(always, ['central', ...reviewers, 'invited peer']),
    },
  ],
  doesOutside: [{ command: 'change-cost-assumptions', input: () => assumptions, may: ['central'] }],
  opens: [
    { route: 'reviews/:reviewId/cost', opens: during(always, ['central', ...members]) },
    { route: 'reviews/:reviewId/schedule/links', opens: during(arranging, buildsSchedule) },
  ],
  opensOutside: [
    { route: 'programme/costs', opens: ['central'] },
    { route: 'programme/costs/file', opens: ['central'] },
  ],
}

const assumptions = {
  minutesPerDay: 450,
  minutesPerRequest: 60,
  minutesPerStep: 60,
  minutesPerReading: 15,
  reportMinutesLead: 1440,
  reportMinutesPeer: 180,
  reportMinutesHost: 120,
  roadPercent: 130,
  kilometresPerHour: 60,
  pencePerMile: 45,
  nightsFromKilometres: 80,
  pencePerNight: 9000,
  unknownKilometres: 100,
}
const basis = { assumptions, format: 'in_person', requests: 1, readingMinutes: 0, uncounted: 1 }
