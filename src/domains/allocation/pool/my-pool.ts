import { redirect } from 'react-router'
import { signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/my-pool'

/** One's own record in the pool, at an address that can be written in a mail to everybody. */
export function loader(args: Route.LoaderArgs) {
  return redirect(`/people/${signedIn(args).personId}/pool`)
}
