import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { digestOf, newToken } from '../../../access/secret-token.server.ts'
import { addDays, today } from '../../../platform/clock.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { makeLinkInput } from '../schemas.ts'
import { hashCode, newCode } from './link-code.server.ts'

const LONGEST_DAYS = 366
export const linkPath = (token: string) => `/shared/${token}`

/** A link, and its code where there is one: both are told once and nowhere kept. */
export const makeReportLink = defineCommand({
  name: 'make-report-link',
  input: makeLinkInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input, facts }) => {
    const { reviewId, label, endsOn } = input
    if (endsOn < today()) throw new Refused([{ field: 'endsOn', message: 'Choose today or a later day.' }])
    if (endsOn > addDays(today(), LONGEST_DAYS))
      throw new Refused([{ field: 'endsOn', message: 'Choose a day within a year.' }])
    const token = newToken()
    const code = input.code === 'yes' ? newCode() : null
    const id = crypto.randomUUID()
    await tx
      .insertInto('report_link')
      .values({
        id,
        review_id: reviewId,
        label,
        token_sha256: digestOf(token),
        code_hash: code && (await hashCode(code)),
        ends_on: endsOn,
        made_by: facts.standing.personId,
      })
      .execute()
    return { id, path: linkPath(token), code }
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value.id,
    audience: ['host'],
    detail: { endsOn: input.endsOn, code: value.code !== null },
  }),
})
