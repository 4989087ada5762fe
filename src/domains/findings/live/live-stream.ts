import { sessionOf } from '../../../access/session.server.ts'
import { follow } from '../../../platform/live.server.ts'
import { sessionContext } from '../../../web/context.ts'
import { eventStream } from '../../../web/event-stream.server.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { boardReader } from '../reader.server.ts'
import type { Route } from './+types/live-stream'
import { hostTopic, teamTopic } from './announce-findings.ts'
import { comeTo } from './presence.server.ts'

/** Changes of a board as they are made: which findings, never what they say. Each page then asks under its own rules. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const side = found(await boardReader(actor, { reviewId }))
  const name = args.context.get(sessionContext)?.name ?? ''
  const { request } = args
  return eventStream({
    request,
    personId: actor.personId,
    // signed out, withdrawn, or on another side than when the page was opened
    stillMay: async () =>
      (await sessionOf(request.headers))?.personId === actor.personId &&
      (await boardReader(actor, { reviewId })) === side,
    begin: (listener, checkNow) => {
      const leaving = [
        follow(side === 'team' ? teamTopic(reviewId) : hostTopic(reviewId), (news) =>
          listener.send(news === 'again' ? 'again' : 'changed', news),
        ),
        follow(`readers/${reviewId}`, checkNow),
        follow('readers', checkNow),
        ...(side === 'team' ? [comeTo(reviewId, listener, name)] : []),
      ]
      return () => {
        for (const leave of leaving) leave()
      }
    },
  })
}
