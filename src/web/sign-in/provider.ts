import { signInService } from '../../access/sign-in.server.ts'
import { missing } from '../request.server.ts'
import type { Route } from './+types/provider'

// The few addresses of the sign-in library that a browser may call. Everything else of it stays shut.
const open = [
  'callback/microsoft',
  'callback/google',
  'passkey/generate-register-options',
  'passkey/verify-registration',
  'passkey/generate-authenticate-options',
  'passkey/verify-authentication',
]

const pass = ({ request, params }: { request: Request; params: { '*'?: string } }) => {
  if (!open.includes(params['*'] ?? '')) throw missing()
  return signInService().handler(request)
}

export const loader = (args: Route.LoaderArgs) => pass(args)
export const action = (args: Route.ActionArgs) => pass(args)
