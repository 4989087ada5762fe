import { redirect } from 'react-router'
import { signInService } from '../../access/sign-in.server.ts'
import { configContext } from '../context.ts'
import { missing } from '../request.server.ts'
import type { Route } from './+types/demonstration'
import { signInWithCode } from './code.server.ts'
import { demonstrationPeople } from './demonstration-people.server.ts'

/** Signs in as an invented person, by the same code as everybody's, without the mail. Demonstration only. */
export async function action({ request, context }: Route.ActionArgs) {
  if (!context.get(configContext).demo) throw missing()
  const asked = (await request.formData()).get('person')
  const person = (await demonstrationPeople()).find(({ id }) => id === asked)
  if (!person) throw missing()
  const otp = await signInService().api.createVerificationOTP({
    body: { email: person.email, type: 'sign-in' },
  })
  const outcome = await signInWithCode(person.email, otp, request.headers)
  if (!outcome.ok) throw missing()
  return redirect('/', { headers: outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]) })
}

export const loader = () => redirect('/sign-in')
