import type { Outcome } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { sessionContext } from '../../../web/context.ts'
import { missing } from '../../../web/request.server.ts'
import { fieldAnswer, inField, notUnderstood, onlyAs, refuse } from '../sending/field-answer.server.ts'
import { readJson } from '../sending/read-body.server.ts'
import { type DeviceAnswer, deviceInput } from '../wire.ts'
import type { Route } from './+types/device-endpoint'
import { enrolDevice } from './enrol-device.server.ts'
import { recoverDevice } from './recover-device.server.ts'

const MOST_BYTES = 10_000
const FRESH_MS = 15 * 60_000

const isFresh = (since: Date | undefined) =>
  since !== undefined && now().getTime() - since.getTime() < FRESH_MS

/** There is nothing to look at. */
export function loader() {
  throw missing()
}

/** A device becomes somebody's own, or is opened by its owner who has forgotten its code. */
export const action = (args: Route.ActionArgs) =>
  inField(args, async (actor) => {
    if (args.request.method !== 'POST') throw missing()
    const read = deviceInput.safeParse(await readJson(args.request, MOST_BYTES))
    if (!read.success) return notUnderstood('Candour does not understand what this device asked for.')
    onlyAs(actor, read.data.personId)
    // A tablet left lying about is signed in for a month: its code is replaced only by somebody who signed in just now.
    if (read.data.ask === 'recover' && !isFresh(args.context.get(sessionContext)?.since))
      return refuse(
        'signed-out',
        'You signed in more than 15 minutes ago. Sign in again first, then choose a new code. Your notes stay on this device.',
      )
    const { ask, personId: _, ...asked } = read.data
    return answer(await (ask === 'enrol' ? enrolDevice : recoverDevice)(actor, asked))
  })

function answer(outcome: Outcome<string | null>): Response {
  if (outcome.ok) return fieldAnswer({ recoveryKey: outcome.value } satisfies DeviceAnswer)
  // never enrolled, or somebody else's: for this person there is no key
  if ('missing' in outcome) return fieldAnswer({ recoveryKey: null } satisfies DeviceAnswer)
  return refuse('device-revoked', outcome.problems[0]?.message)
}
