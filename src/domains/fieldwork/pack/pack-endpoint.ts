import { z } from 'zod'
import { markDeviceSeen } from '../devices/mark-device-seen.server.ts'
import { device } from '../devices/own-devices.server.ts'
import { fieldAnswer, inField, notUnderstood, refuse } from '../sending/field-answer.server.ts'
import type { Route } from './+types/pack-endpoint'
import { packFor } from './pack.server.ts'

/** What the reader's days need where there is no network. A device that was revoked gets none. */
export const loader = (args: Route.LoaderArgs) =>
  inField(args, async (actor) => {
    const asked = z.uuid().safeParse(new URL(args.request.url).searchParams.get('device'))
    if (!asked.success) return notUnderstood('Say which device this is for.')
    const deviceId = asked.data
    const known = await device(actor, { deviceId })
    if (known?.revoked) return refuse('device-revoked')
    if (known && !known.seenLately) await markDeviceSeen(actor, { deviceId })
    return fieldAnswer(await packFor(actor, { id: actor.personId, name: actor.name }))
  })
