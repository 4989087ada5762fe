import { count } from '../../web/dates.ts'
import { signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/find-trusts'
import { findTrusts } from './find-trusts.server.ts'

const MOST = 12

/** Suggestions while somebody types the name of a trust. */
export async function loader(args: Route.LoaderArgs) {
  const words = new URL(args.request.url).searchParams.get('q') ?? ''
  const trusts = await findTrusts(signedIn(args), { words, limit: MOST })
  const note = (place: string | null, schools: number) =>
    [place, count(schools, 'school')].filter(Boolean).join(', ')
  return Response.json({
    items: trusts.map(({ id, name, place, schools }) => ({ id, label: name, note: note(place, schools) })),
  })
}
