import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import { typedNumber } from './certificate-number.ts'

/** To whom and when a certificate of this number was issued, and no more; null where none was. */
export const certificateNumbered = defineQuery({
  name: 'certificate numbered',
  run: async (tx, { typed }: { typed: string }) => {
    const number = typedNumber(typed)
    if (!number) return null
    const { rows } = await sql<{ name: string; issued_on: string; replaced: boolean }>`
      select name, issued_on, replaced from access.certificate_numbered(${number})`.execute(tx)
    const [row] = rows
    return row ? { number, name: row.name, issuedOn: row.issued_on, replaced: row.replaced } : null
  },
})
