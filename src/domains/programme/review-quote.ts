import { redirect } from 'react-router'
import { found, missing, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/review-quote'
import { quoteOfReview } from './quote-record.server.ts'

/** The quote that stands for a review, wherever it is. */
export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { quoteId, central } = found(await quoteOfReview(signedIn(args), { reviewId }))
  if (quoteId) return redirect(`/quotes/${quoteId}`)
  if (central) return redirect(`/quotes/new?review=${reviewId}`)
  throw missing()
}
