import { configContext } from '../../web/context.ts'
import { found, missing, signedIn } from '../../web/request.server.ts'
import { standing } from '../allocation/standing.server.ts'
import { isMember } from '../allocation/standing.ts'
import { asAttachment } from '../preparation/portal/file-name.ts'
import type { Route } from './+types/schedule-calendar'
import { calendarFile } from './calendar.ts'
import { dayNameOf } from './day-name.ts'
import { schedule } from './schedule.server.ts'
import { standsOnDayOf } from './schedule.ts'
import { outcomeWords } from './session-details.ts'

/** The reader's own sessions as a calendar file. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  if (!isMember(mine) && !mine.central) throw missing()
  const { review, personId } = mine
  const { sessions } = await schedule(actor, { reviewId })
  const own = sessions.filter(standsOnDayOf(personId)).map((session) => ({
    ...session,
    free: !session.attendees.includes(personId),
    told: outcomeWords(session, sessions, dayNameOf(review)),
  }))
  const { url } = args.context.get(configContext)
  const file = calendarFile(own, { reviewId, trustName: review.trustName, days: review, url })
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': asAttachment(`Review of ${review.trustName}.ics`),
      'cache-control': 'no-store',
    },
  })
}
