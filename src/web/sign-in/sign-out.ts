import { redirect } from 'react-router'
import { signInService } from '../../access/sign-in.server.ts'
import type { Route } from './+types/sign-out'

export async function action({ request }: Route.ActionArgs) {
  const { headers } = await signInService().api.signOut({ headers: request.headers, returnHeaders: true })
  return redirect('/sign-in', {
    headers: headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]),
  })
}

export const loader = () => redirect('/')
