import type { RouterContextProvider } from 'react-router'
import type { Person } from '../../../access/actor.ts'
import { log } from '../../../platform/log.server.ts'
import { actorContext, configContext, sessionContext } from '../../../web/context.ts'
import { revokedWords } from '../devices/device.server.ts'
import type { FieldRefusal } from '../wire.ts'

// What all addresses of the field share. They answer a program, not a person at a browser: in JSON, never with a
// page, and never by sending it on to sign in.

type Arguments = { request: Request; context: Readonly<RouterContextProvider> }
type Reason = FieldRefusal['reason']
export type SignedInPerson = Person & { name: string }

const statuses: Record<Reason, number> = {
  'signed-out': 401,
  'another-person': 409,
  'device-revoked': 410,
  'not-understood': 422,
  busy: 503,
}
const words: Record<Exclude<Reason, 'not-understood'>, string> = {
  'signed-out': 'Sign in again to send your notes. They stay on this device until then.',
  'another-person':
    'Somebody else is signed in here. Your notes stay on this device until you are signed in yourself.',
  'device-revoked': revokedWords,
  busy: 'Candour is busy for a moment. Nothing is lost; this device tries again by itself.',
}

export const fieldAnswer = (answer: object) =>
  Response.json(answer, { headers: { 'cache-control': 'no-store' } })

export function refuse(reason: Exclude<Reason, 'not-understood'>, message = words[reason]): Response {
  return asRefusal({ reason, message })
}
export const notUnderstood = (message: string) => asRefusal({ reason: 'not-understood', message })

const asRefusal = (refusal: FieldRefusal) =>
  Response.json(refusal, { status: statuses[refusal.reason], headers: { 'cache-control': 'no-store' } })

/** Does the work for whoever is signed in. What the work throws as an answer is the answer. */
export async function inField(
  { request, context }: Arguments,
  work: (actor: SignedInPerson) => Promise<Response>,
): Promise<Response> {
  try {
    if (isFromElsewhere(request, context.get(configContext).url))
      return notUnderstood('This was sent from another website.')
    const session = context.get(sessionContext)
    if (!session) return refuse('signed-out')
    return await work({ ...context.get(actorContext), personId: session.personId, name: session.name })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    if (!isForAMoment(thrown)) throw thrown
    log.warn({ code: codeOf(thrown) }, 'the database does not answer')
    return refuse('busy')
  }
}

/** Notes go out only under the session of whoever wrote them. */
export function onlyAs({ personId }: Person, asked: string) {
  if (asked.toLowerCase() !== personId) throw refuse('another-person')
}

// The router looks at where a form comes from, but not at what is no page. A browser names the origin of all that
// changes something; what is sent by no browser names none, and has no cookie that somebody else could make use of.
function isFromElsewhere(request: Request, home: string): boolean {
  const origin = request.headers.get('origin')
  if (origin === null || request.method === 'GET') return false
  return origin !== new URL(home).origin && origin !== new URL(request.url).origin
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')
/** Whether it was the database that was away, or at its limit: then the same works in a moment. */
function isForAMoment(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  // connections (08), too many (53), stopping and starting (57P), a deadlock or a clash (40); and what pg says without one
  return (
    /^(08|53|57P|40)/.test(code) ||
    /^(ECONN|EPIPE|ETIMEDOUT)/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(error.message)
  )
}
