import { sessionContext } from '../../../web/context.ts'
import type { Route } from './+types/signed-in-endpoint'

/** Whose session this browser has, so far as the person may know it: their own name. Nobody: null. */
export function loader({ context }: Route.LoaderArgs) {
  const session = context.get(sessionContext)
  const person = session && { id: session.personId, name: session.name }
  return Response.json({ person }, { headers: { 'cache-control': 'no-store' } })
}
