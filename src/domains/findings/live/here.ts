import { z } from 'zod'
import { jsonOf } from '../../../web/json-request.server.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { boardReader } from '../reader.server.ts'
import type { Route } from './+types/here'
import { writeIn } from './presence.server.ts'

const input = z.object({ stream: z.uuid(), writing: z.uuid().nullable() })

export function loader(args: Route.LoaderArgs) {
  signedIn(args)
  throw missing()
}

/** “Beth is writing”: told to the team while she does, and kept nowhere. */
export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const side = found(await boardReader(actor, { reviewId }))
  const said = found(input.safeParse(await jsonOf(args.request)).data)
  if (side !== 'team') throw missing()
  writeIn(reviewId, said.stream, actor.personId, said.writing)
  return { ok: true }
}
