import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/own-notes-file'
import { ownNotesText } from './own-notes-text.ts'
import { ownNotes } from './reflections.server.ts'

/** The same list to keep elsewhere. Its name says nothing of the review. */
export async function loader(args: Route.LoaderArgs) {
  const notes = found(await ownNotes(signedIn(args), { reviewId: args.params.reviewId }))
  return download('own-notes.txt', ownNotesText(notes))
}
