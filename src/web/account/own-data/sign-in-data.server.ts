import { openSessionsOf } from '../../../access/session.server.ts'
import { signInService } from '../../../access/sign-in.server.ts'
import { deviceName } from '../device-name.ts'
import type { OwnKind } from './own-data.server.ts'

/** What the sign-in holds, which lies apart from everything else. */
export async function signInData(personId: string, { headers }: Request): Promise<OwnKind[]> {
  const service = signInService().api
  const [sessions, passkeys, accounts] = await Promise.all([
    openSessionsOf(personId),
    service.listPasskeys({ headers }),
    service.listUserAccounts({ headers }),
  ])
  const kinds: OwnKind[] = [
    {
      title: 'Where you are signed in',
      headings: ['Device', 'Since', 'Last used'],
      rows: sessions.map((one) => [
        deviceName(one.userAgent),
        one.createdAt.toISOString(),
        one.updatedAt.toISOString(),
      ]),
    },
    {
      title: 'Your passkeys',
      headings: ['Name', 'Since'],
      rows: passkeys.map((one) => [one.name || 'Passkey', one.createdAt?.toISOString() ?? null]),
    },
    {
      title: 'Accounts elsewhere that sign you in',
      headings: ['With', 'Since'],
      rows: accounts.map((one) => [one.providerId, one.createdAt.toISOString()]),
    },
  ]
  return kinds.filter((kind) => kind.rows.length > 0)
}
