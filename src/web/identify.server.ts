import { type MiddlewareFunction, redirect } from 'react-router'
import { sessionOf } from '../access/session.server.ts'
import { actorContext, requestIdContext, sessionContext } from './context.ts'

/** The first middleware: says who is asking, and refuses nothing. (The router itself refuses forms from other sites.) */
export const identify: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const session = await sessionOf(request.headers)
  context.set(sessionContext, session)
  context.set(actorContext, { personId: session?.personId ?? null, requestId: context.get(requestIdContext) })
  return next()
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
