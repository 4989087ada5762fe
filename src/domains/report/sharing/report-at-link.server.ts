import { sql } from 'kysely'
import { type AuditNote, defineCommand } from '../../../access/define-command.server.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Permission } from '../../../access/outcome.ts'
import { digestOf, newToken } from '../../../access/secret-token.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { coverOf, textOf } from '../reading.server.ts'
import { codeInput, linkInput } from '../schemas.ts'
import { isCode } from './link-code.server.ts'

// Whoever holds a link is known by nothing but it: every request looks it up again, and db/access/report.sql answers
// about that one report, and to this alone.
export const holder = (requestId: string) => ({ personId: null, job: 'report-link', requestId })

type Link = {
  id: string
  review_id: string
  trust_id: string
  trust_name: string
  sharer: string
  ends_on: string
  code_hash: string | null
  shut_until: Date | null
}

async function linkAt(tx: Tx, token: string): Promise<Link | null> {
  const { rows } = await sql<Link>`
    select id, review_id, trust_id, trust_name, sharer, ends_on::text as ends_on, code_hash, shut_until
    from access.report_link_at(${digestOf(token)})`.execute(tx)
  return rows[0] ?? null
}

/** What the holder shows: the database reads it beside the rule of who reads a report. */
const show = (tx: Tx, token: string, pass: string | null) =>
  sql`select set_config('candour.report_link', ${digestOf(token)}, true),
    set_config('candour.report_pass', ${pass ? digestOf(pass) : ''}, true)`.execute(tx)

const isShut = ({ shut_until }: Link) => shut_until !== null && shut_until > new Date()

/** Null for a link that is unknown, over or ended: from outside they are the same. Without its code only the way in. */
export const reportAtLink = defineQuery({
  name: 'report at link',
  run: async (tx, { token, pass }: { token: string; pass: string | null }) => {
    const link = await linkAt(tx, token)
    if (!link) return null
    await show(tx, token, pass)
    const cover = await coverOf(tx, link.review_id)
    const words = { sharer: link.sharer, trustName: link.trust_name, endsOn: link.ends_on }
    if (!cover) return { ...words, report: null, shut: isShut(link) }
    return { ...words, report: { cover, sections: await textOf(tx, link.review_id) }, shut: false }
  },
})

const audit = ({ facts }: { facts: Link }): AuditNote => ({
  reviewId: facts.review_id,
  trustId: facts.trust_id,
  subjectId: facts.id,
  audience: ['host'],
})

const canOpenLink = (): Permission => 'allowed'
const canGiveCode = (link: Link): Permission => {
  if (!link.code_hash) return 'missing'
  return isShut(link) ? { notNow: 'That was not the code too many times. Try again in an hour.' } : 'allowed'
}

/** Counted for the host, with no word of by whom. */
export const openReportLink = defineCommand({
  name: 'open-report-link',
  input: linkInput,
  load: (tx, { token }) => linkAt(tx, token),
  policy: canOpenLink,
  run: async ({ tx, input: { token, pass } }) => {
    await show(tx, token, pass)
    const { rows } = await sql<{ counted: boolean | null }>`
      select access.note_link_opening(${digestOf(token)}) as counted`.execute(tx)
    return rows[0]?.counted === true
  },
  audit: ({ facts, value }) => (value ? audit({ facts }) : []),
})

/** What the browser keeps so as not to ask again, or null for a wrong code: which is counted, so that it is no refusal. */
export const giveLinkCode = defineCommand({
  name: 'give-link-code',
  input: codeInput,
  load: (tx, { token }) => linkAt(tx, token),
  policy: canGiveCode,
  run: async ({ tx, input: { token, code }, facts }) => {
    const right = await isCode(code, facts.code_hash ?? '')
    const pass = newToken()
    await sql`select access.note_link_code(${digestOf(token)}, ${right}, ${digestOf(pass)})`.execute(tx)
    return right ? pass : null
  },
  audit: ({ facts, value }) => ({ ...audit({ facts }), detail: { right: value !== null } }),
})
