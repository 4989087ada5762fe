import { insertRow } from '../../factory.ts'
import {
  always,
  arranging,
  beingMade,
  buildsSchedule,
  during,
  members,
  open,
  over,
  stands,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const page = (path: string) => `reviews/:reviewId/schedule/${path}`
// The lead reviewer’s reading ends with the review, as the team’s does; what the host asked for stays with the host. Why a
// reviewer could not be there, and what was reckoned from it, stays with nobody: it was for arranging the days.
const hostBuilds: Who[] = ['chief executive', 'coordinator']
const builders = { ...during(open, buildsSchedule), ...during(over, hostBuilds) }
const team: Who[] = ['lead', 'peer', 'peer who has not agreed']
const setting = {
  visits: '6',
  pairs: '0',
  lunchFrom: '12:00',
  lunchUntil: '13:30',
  lunchMinutes: '45',
  longestHours: '10',
  conferMinutes: '60',
  roadLonger: '30',
  kilometresPerHour: '40',
  minutesEach: '5',
  ringMinutes: '40',
}

// worked out, with one school that found no time
const plan = {
  status: 'impossible',
  gap: 0,
  entries: [],
  journeys: [],
  chosen: [],
  unplaced: [{ item: 'x', rules: [] }],
  questions: [],
  seconds: 1,
}

/** What the days must hold, how they are worked out from it, and how a change is agreed. */
export const days: Room = {
  make: async ({ review, urn, of }, { session }, words) => {
    const by = of('coordinator')
    await insertRow('days_setting', {
      review_id: review,
      visits: 6,
      pairs: 0,
      lunch_from: '12:00',
      lunch_until: '13:30',
      lunch_minutes: 45,
      longest_day: 600,
      confer_minutes: 60,
      road_percent: 130,
      kilometres_per_hour: 40,
      minutes_each: 5,
      ring_heads: true,
      ring_minutes: 40,
      set_by: by,
    })
    const because = [{ day: 2, from: '11:00', until: '12:00', kind: 'clear', because: words('schoolNeed') }]
    await insertRow('school_need', {
      review_id: review,
      urn,
      visit: 'may',
      minutes: 90,
      reviewers: 1,
      times: JSON.stringify(because),
      set_by: by,
    })
    const interview = await insertRow('interview_need', {
      review_id: review,
      name: words('interviewNeed'),
      how: 'in_person',
      minutes: 45,
      set_by: by,
    })
    const away = await insertRow('reviewer_away', {
      review_id: review,
      person_id: of('peer'),
      day: 1,
      starts: '08:00',
      ends: '09:00',
      because: words('away'),
      said_by: of('peer'),
    })
    await insertRow('known_drive', { review_id: review, from_urn: urn, minutes: 20, set_by: by })
    const run = await insertRow('schedule_run', {
      review_id: review,
      state: 'proposed',
      asked_by: of('lead'),
      problem: JSON.stringify({
        schools: [{ id: 'x', name: words('proposal') }],
        interviews: [],
        shared: [],
      }),
      plan: JSON.stringify(plan),
    })
    const slot = { day: 1, starts: '11:00', ends: '12:00', kind: 'interview', name: words('proposedChange') }
    const content = {
      ...slot,
      title: 'x',
      place: '',
      urn: null,
      meeting: '',
      how: 'in_person',
      attendees: [],
    }
    const kept = { ...content, pinned: false, madeByEngine: false, interviewNeedId: null }
    const change = await insertRow('schedule_change', {
      review_id: review,
      side: 'team',
      made_by: of('lead'),
      state: 'proposed',
      moves: JSON.stringify([{ sessionId: session, before: kept, after: { ...kept, day: 2 } }]),
    })
    const made = await insertRow('schedule_change', {
      review_id: review,
      side: 'host',
      made_by: of('coordinator'),
      state: 'made',
      moves: '[]',
    })
    return { interview, away, change, made, run }
  },
  reads: [
    { thing: 'what a school needs of the days', table: 'school_need', mark: 'schoolNeed', readers: builders },
    {
      thing: 'whom the days must hold a conversation with',
      table: 'interview_need',
      mark: 'interviewNeed',
      readers: builders,
    },
    {
      thing: 'when a reviewer cannot',
      table: 'reviewer_away',
      mark: 'away',
      readers: { ...during(always, ['peer']), ...during(arranging, [...buildsSchedule, 'peer']) },
    },
    ...['days_setting', 'known_drive'].map((table) => ({
      thing: `how driving and the days are reckoned (${table})`,
      table,
      readers: { ...during(beingMade, buildsSchedule), ...during(stands, ['central' as const, ...members]) },
    })),
    {
      thing: 'how the days were worked out',
      table: 'schedule_run',
      mark: 'proposal',
      readers: {
        ...during(always, ['job work-out-schedule']),
        ...during(arranging, [...buildsSchedule, 'job work-out-schedule']),
      },
    },
    {
      thing: 'a change to the schedule that waits for an answer',
      table: 'schedule_change',
      where: `state = 'proposed'`,
      mark: 'proposedChange',
      readers: builders,
    },
  ],
  does: [
    {
      command: 'set-school-need',
      input: (at) => ({
        ...review(at),
        urn: String(at.world.urn),
        visit: 'may',
        minutes: '90',
        reviewers: '1',
      }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'set-interview-need',
      input: (at) => ({ ...review(at), name: 'Chair', how: 'in_person', minutes: '45' }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'remove-interview-need',
      input: (at) => ({ ...review(at), interviewId: at.things.room.interview }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'set-days-setting',
      input: (at) => ({ ...review(at), ...setting }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'set-known-drive',
      input: (at) => ({ ...review(at), fromUrn: String(at.world.urn), minutes: '20' }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'say-away',
      about: 'one’s own',
      input: (at) => ({ ...review(at), day: '1', starts: '08:00', ends: '09:00' }),
      may: during(arranging, [...team, ...hostBuilds]),
      hidden: during(always, ['central', 'host leader', 'invited peer']),
    },
    {
      command: 'say-away',
      about: 'another reviewer’s',
      input: (at) => ({
        ...review(at),
        personId: at.world.of('peer'),
        day: '1',
        starts: '08:00',
        ends: '09:00',
      }),
      may: during(arranging, [...buildsSchedule, 'peer']),
      hidden: during(always, ['central', 'host leader', 'peer who has not agreed', 'invited peer']),
    },
    {
      command: 'take-back-away',
      input: (at) => ({ ...review(at), awayId: at.things.room.away }),
      may: during(arranging, [...buildsSchedule, 'peer']),
      hidden: during(always, ['central', 'host leader', 'peer who has not agreed', 'invited peer']),
    },
    // a proposal is there in each of these reviews, and another one makes it way
    { command: 'work-out-schedule', input: review, may: during(arranging, buildsSchedule) },
    { command: 'stop-working-out', input: review, may: {} },
    ...['take-proposal', 'discard-proposal'].map((command) => ({
      command,
      input: (at: At) => ({ ...review(at), runId: at.things.room.run }),
      may: during(arranging, buildsSchedule),
    })),
    {
      command: 'place-session',
      input: (at) => ({ ...review(at), item: at.things.session, day: '1', starts: '11:00' }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'pin-session',
      input: (at) => ({ ...review(at), sessionId: at.things.session, pinned: 'yes' }),
      may: during(arranging, buildsSchedule),
    },
    {
      command: 'take-repair',
      input: (at) => ({ ...review(at), fall: { kind: 'school', urn: at.world.urn }, key: 'out', seen: '' }),
      may: during(arranging, buildsSchedule),
    },
    // nobody agrees with their own side
    ...['agree-change', 'decline-change'].map((command) => ({
      command,
      input: (at: At) => ({ ...review(at), changeId: at.things.room.change, answer: 'No' }),
      may: during(arranging, hostBuilds),
      hidden: during(always, [
        'central',
        'peer',
        'peer who has not agreed',
        'host leader',
        'invited peer',
      ] as Who[]),
    })),
    {
      command: 'take-back-change',
      input: (at) => ({ ...review(at), changeId: at.things.room.change }),
      may: during(arranging, ['lead']),
      hidden: during(always, ['central', 'peer', 'peer who has not agreed', 'host leader', 'invited peer']),
    },
    {
      command: 'undo-change',
      input: (at) => ({ ...review(at), changeId: at.things.room.made }),
      may: during(arranging, ['coordinator']),
      hidden: during(always, ['central', 'peer', 'peer who has not agreed', 'host leader', 'invited peer']),
    },
  ],
  opens: [
    ...[
      'needs',
      'needs/schools/:urn',
      'needs/people/:interviewId',
      'needs/days',
      'proposal',
      'worked-out',
      'place/:item',
      'changes/:changeId',
      'repair',
    ].map((path) => ({ route: page(path), opens: during(arranging, buildsSchedule) })),
    { route: page('away'), opens: during(arranging, [...team, ...hostBuilds]) },
    {
      route: page('print'),
      opens: { ...during(beingMade, buildsSchedule), ...during(stands, ['central', ...members]) },
    },
  ],
}
