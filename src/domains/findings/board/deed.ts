import { z } from 'zod'
import { jsonOf } from '../../../web/json-request.server.ts'
import { chosenIn, found, missing, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/deed'
import { boardDeeds } from './board-deeds.server.ts'

const input = z.looseObject({ intent: z.string() })

export function loader(args: Route.LoaderArgs) {
  signedIn(args)
  throw missing()
}

/** One thing done on an open board: told what became of it, while the page stays as it is. */
export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { intent, ...values } = found(input.safeParse(await jsonOf(args.request)).data)
  const deed = chosenIn(boardDeeds, intent)
  const outcome = await deed(actor, { ...values, reviewId: args.params.reviewId })
  if (outcome.ok) return Response.json({ id: outcome.value })
  if ('missing' in outcome) throw missing()
  return Response.json({ problems: outcome.problems }, { status: 422 })
}
