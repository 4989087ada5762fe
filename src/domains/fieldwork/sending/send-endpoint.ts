import { missing } from '../../../web/request.server.ts'
import { sendInput } from '../wire.ts'
import type { Route } from './+types/send-endpoint'
import { fieldAnswer, inField, notUnderstood, onlyAs } from './field-answer.server.ts'
import { readJson } from './read-body.server.ts'
import { sendBatch } from './send-batch.server.ts'

// A hundred notes of full length, whatever letters they are in.
const MOST_BYTES = 4_000_000

/** There is nothing to look at. */
export function loader() {
  throw missing()
}

/** What a device has to send: notes, and that something was passed on. */
export const action = (args: Route.ActionArgs) =>
  inField(args, async (actor) => {
    if (args.request.method !== 'POST') throw missing()
    const read = sendInput.safeParse(await readJson(args.request, MOST_BYTES))
    if (!read.success) return notUnderstood(tooOld)
    onlyAs(actor, read.data.personId)
    return fieldAnswer(await sendBatch(actor, read.data))
  })

const tooOld =
  'Candour does not understand what this device sent. Open the app where there is a network, so that it brings itself up to date. Your notes stay on it.'
