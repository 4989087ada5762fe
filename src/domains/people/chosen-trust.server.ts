import { sql } from 'kysely'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isId } from './schemas.ts'

type Chosen = { trust?: string; 'trust-text'?: string }
type FoundTrust = { id: string; name: string }

/** Whether the form names a trust at all. */
export const namesTrust = (chosen: Chosen) => Boolean(chosen.trust || chosen['trust-text'])

/** The trust that a form means: the one chosen from the list, or the only one with these words in its name. */
export async function chosenTrust(tx: Tx, chosen: Chosen): Promise<FoundTrust> {
  const found = await findChosenTrust(tx, chosen)
  if ('problem' in found) throw new Refused([{ field: 'trust', message: found.problem }])
  return found
}

export async function findChosenTrust(tx: Tx, chosen: Chosen): Promise<FoundTrust | { problem: string }> {
  const trusts = tx.selectFrom('trust').select(['id', 'name'])
  if (chosen.trust && isId(chosen.trust)) {
    const one = await trusts.where('id', '=', chosen.trust).executeTakeFirst()
    if (one) return one
  }
  const words = chosen['trust-text']?.trim() ?? ''
  if (!words) return { problem: 'Choose a trust' }
  const exact = await trusts.where(sql`lower(name)`, '=', words.toLowerCase()).limit(2).execute()
  if (exact.length === 1 && exact[0]) return exact[0]
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  const near =
    exact.length > 1 ? exact : await trusts.where(sql`lower(name)`, 'like', like).limit(2).execute()
  if (near.length === 1 && near[0]) return near[0]
  return {
    problem:
      near.length === 0
        ? `No trust has “${words}” in its name. Check the spelling.`
        : `More than one trust has “${words}” in its name. Write all of it.`,
  }
}
