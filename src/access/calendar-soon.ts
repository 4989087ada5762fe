import { now } from '../platform/clock.ts'
import type { Enqueue } from './define-command.server.ts'

const QUIET_SECONDS = 60

/** After whatever changes a shared schedule: calendars follow once nothing more has changed for a minute. */
export const calendarSoon = (enqueue: Enqueue, reviewId: string) =>
  enqueue(
    'send-calendar',
    { reviewId },
    { jobKey: `calendar-${reviewId}`, runAt: new Date(now().getTime() + QUIET_SECONDS * 1000) },
  )
