import { redirect } from 'react-router'
import { signInService } from '../../access/sign-in.server.ts'
import { sessionContext } from '../context.ts'
import { formValues } from '../request.server.ts'
import type { Route } from './+types/account-elsewhere'
import { returnPlace } from './code.server.ts'

/** Off to Microsoft or Google: to sign in, or, when signed in already, to connect that account. */
export async function action({ request, context }: Route.ActionArgs) {
  const values = await formValues(request)
  const { headers, location } = context.get(sessionContext)
    ? await connect(request, values)
    : await begin(request, values)
  return redirect(location, {
    headers: headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]),
  })
}

async function begin(request: Request, values: Record<string, unknown>) {
  const { headers, response } = await signInService().api.signInSocial({
    body: {
      provider: String(values.provider),
      callbackURL: returnPlace(values.to),
      errorCallbackURL: '/sign-in',
      disableRedirect: true,
    },
    headers: request.headers,
    returnHeaders: true,
  })
  return { headers, location: response.url ?? '/sign-in?error=provider' }
}

async function connect(request: Request, values: Record<string, unknown>) {
  const { headers, response } = await signInService().api.linkSocialAccount({
    body: {
      provider: String(values.provider),
      callbackURL: '/account',
      errorCallbackURL: '/account',
      disableRedirect: true,
    },
    headers: request.headers,
    returnHeaders: true,
  })
  return { headers, location: response.url ?? '/account?error=provider' }
}

export const loader = () => redirect('/sign-in')
