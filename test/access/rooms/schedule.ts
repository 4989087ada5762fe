import { always, arranging, beingMade, buildsSchedule, during, members, stands } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const review = ({ review }: At) => ({ reviewId: review })
const session = { kind: 'interview', title: 'Interview', day: 1, starts: '13:00', ends: '14:00' }
const page = (path: string) => `reviews/:reviewId/${path}`

/** The schedule: the lead reviewer and the host build it together. */
export const schedule: Room = {
  reads: [
    ...['session', 'session_attendee'].map((table) => ({
      thing: `the schedule (${table})`,
      table,
      ...(table === 'session' && { mark: 'session' as const }),
      readers: {
        ...during(beingMade, buildsSchedule),
        ...during(stands, ['central', ...members]),
      },
    })),
    {
      thing: 'that the schedule is shared',
      table: 'schedule_sharing',
      readers: during(stands, ['central', ...members]),
    },
  ],
  does: [
    {
      command: 'add-session',
      input: (at) => ({ ...review(at), ...session }),
      may: during(arranging, buildsSchedule),
    },
    ...['change-session', 'remove-session'].map((command) => ({
      command,
      input: (at: At) => ({ ...review(at), sessionId: at.things.session, ...session }),
      may: during(arranging, buildsSchedule),
    })),
    // it is shared from the day that the questions are frozen, and only once
    { command: 'share-schedule', input: review, may: { prepare: buildsSchedule } },
    // each of these reviews has sessions; starting one is asked about elsewhere
    { command: 'start-schedule', input: review, may: {} },
  ],
  opens: [
    { route: page('schedule'), opens: during(always, ['central', ...members]) },
    { route: page('schedule.ics'), opens: during(always, ['central', ...members]) },
    ...['schedule/new', 'schedule/:sessionId'].map((path) => ({
      route: page(path),
      opens: during(arranging, buildsSchedule),
    })),
  ],
}
