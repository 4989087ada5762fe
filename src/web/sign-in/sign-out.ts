import { redirect } from 'react-router'
import { signInService } from '../../access/sign-in.server.ts'
import type { Route } from './+types/sign-out'
import { returnPlace } from './code.server.ts'

/** With a place in its address, whoever signs in again comes back there. */
export async function action({ request }: Route.ActionArgs) {
  const to = returnPlace(new URL(request.url).searchParams.get('to'))
  const { headers } = await signInService().api.signOut({ headers: request.headers, returnHeaders: true })
  return redirect(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`, {
    headers: headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]),
  })
}

export const loader = () => redirect('/')
