import { type MiddlewareFunction, redirect } from 'react-router'
import { sessionOf } from '../access/session.server.ts'
import { actorContext, requestIdContext, sessionContext } from './context.ts'

/** The first middleware: says who is asking. It refuses only what no page of ours sends. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (isForeignPost(request)) throw new Response('This form was not sent from Candour.', { status: 403 })
  const session = await sessionOf(request.headers)
  context.set(sessionContext, session)
  context.set(actorContext, { personId: session?.personId ?? null, requestId: context.get(requestIdContext) })
  return next()
}

// Cookies are SameSite=Lax already; this also covers another origin on the same site.
function isForeignPost(request: Request) {
  const origin = request.headers.get('origin')
  if (request.method === 'GET' || request.method === 'HEAD' || !origin || origin === 'null') return false
  return new URL(origin).host !== (request.headers.get('host') ?? new URL(request.url).host)
}

/** Sends somebody who is not signed in to the sign-in page, and back here afterwards. */
export function toSignIn(request: Request) {
  const url = new URL(request.url)
  const back = request.method === 'GET' ? url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/') + url.search.replace(/[?&]_routes=[^&]*/, '') : '/'
  return redirect(back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`)
}
