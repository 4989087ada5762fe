import { authPool } from '../platform/database.server.ts'
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

export type OpenSession = {
  id: string
  token: string
  userAgent: string | null
  createdAt: Date
  updatedAt: Date
}

/** Where somebody is signed in. The library lists this only within an hour of signing in; it is theirs to see at any time. */
export async function openSessionsOf(personId: string): Promise<OpenSession[]> {
  const { rows } = await authPool().query<OpenSession>(
    `select id, token, "userAgent", "createdAt", "updatedAt" from auth.session
     where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc`,
    [personId],
  )
  return rows
}
