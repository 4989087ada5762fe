import { redirect } from 'react-router'
import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/current-round'
import { rounds } from './rounds.server.ts'

/** Leads to the round that is being planned now, or to where one is begun. */
export async function loader(args: Route.LoaderArgs) {
  const { current } = found(await rounds(signedIn(args), null))
  return redirect(current ? `/allocation/${current}` : '/allocation/rounds')
}
