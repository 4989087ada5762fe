import { signInService } from './sign-in.server.ts'

export type SignedIn = { personId: string; sessionId: string; name: string; email: string; since: Date }

/** Who the request's cookie belongs to. Looked up each time, so that a revoked session ends at once. */
export async function sessionOf(headers: Headers): Promise<SignedIn | null> {
  if (!headers.get('cookie')?.includes('candour')) return null
  const found = await signInService().api.getSession({ headers })
  if (!found) return null
  return {
    personId: found.user.id,
    sessionId: found.session.id,
    name: found.user.name,
    email: found.user.email,
    since: found.session.createdAt,
  }
}
