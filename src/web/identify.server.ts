import { type MiddlewareFunction, redirect } from 'react-router'
import { sessionOf } from '../access/session.server.ts'
import { refuse } from '../domains/fieldwork/sending/field-answer.server.ts'
import { log } from '../platform/log.server.ts'
import { actorContext, requestIdContext, sessionContext } from './context.ts'

/** The first middleware: says who is asking, and refuses nothing. (The router itself refuses forms from other sites.) */
export const identify: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const session = await sessionOf(request.headers).catch((error: unknown) => unlessField(request, error))
  context.set(sessionContext, session)
  context.set(actorContext, { personId: session?.personId ?? null, requestId: context.get(requestIdContext) })
  return next()
}

// A device understands that it is to try again in a moment, and nothing of a page that says so.
function unlessField(request: Request, error: unknown): never {
  if (!new URL(request.url).pathname.startsWith('/field/')) throw error
  log.warn('nobody could be known: the database does not answer')
  throw refuse('busy')
}

/** Sends somebody who is not signed in to the sign-in page, and back here afterwards. */
export function toSignIn(request: Request) {
  const url = new URL(request.url)
  const back =
    request.method === 'GET'
      ? url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/') +
        url.search.replace(/[?&]_routes=[^&]*/, '')
      : '/'
  return redirect(back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`)
}
