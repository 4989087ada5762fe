import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/evidence-endpoint'
import { writingEvidence } from './writing-evidence.server.ts'

/** What can be cited, for the editor's page. */
export async function loader(args: Route.LoaderArgs) {
  return found(await writingEvidence(signedIn(args), { reviewId: args.params.reviewId }))
}
