import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/checks-endpoint'
import { writingChecks } from './writing-checks.server.ts'

/** Asked by the editor's page after each change that was kept. */
export async function loader(args: Route.LoaderArgs) {
  return found(await writingChecks(signedIn(args), { reviewId: args.params.reviewId }))
}
