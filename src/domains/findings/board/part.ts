import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/part'
import { findingsPart } from './findings-part.server.ts'

/** A part of the board asked for again, because it was told to have changed. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const part = found(
    await findingsPart(actor, {
      reviewId: args.params.reviewId,
      findings: asked.getAll('finding'),
      drawer: asked.get('drawer'),
      counts: asked.has('counts'),
      words: asked.getAll('words'),
      behind: asked.get('behind'),
    }),
  )
  return Response.json(part)
}
