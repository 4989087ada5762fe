import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { newCertificateNumber } from './certificate-number.ts'
import { entriesOf } from './entries.server.ts'
import { nameOf } from './own-record.server.ts'
import { canIssueCertificate } from './policy.ts'
import { allMinutes, isCurrent } from './record.ts'
import { issueCertificateInput } from './schemas.ts'

/** Says what the record says now. An earlier one that said otherwise is marked as replaced, and can still be checked. */
export const issueCertificate = defineCommand({
  name: 'issue-certificate',
  input: issueCertificateInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingIn(tx, reviewId, actor)
    if (!standing) return null
    const [entry] = await entriesOf(tx, standing.personId, reviewId)
    return {
      standing,
      entry,
      minutes: entry ? allMinutes(entry) : 0,
      name: await nameOf(tx, standing.personId),
    }
  },
  policy: canIssueCertificate,
  run: async ({ tx, input: { reviewId }, facts: { standing, entry, minutes, name } }) => {
    if (!entry || isCurrent(entry, name)) return
    const { personId } = standing
    await tx
      .updateTable('certificate')
      .set({ replaced_at: now() })
      .where('review_id', '=', reviewId)
      .where('person_id', '=', personId)
      .where('replaced_at', 'is', null)
      .execute()
    await tx
      .insertInto('certificate')
      .values({
        number: newCertificateNumber(),
        review_id: reviewId,
        person_id: personId,
        name,
        part: entry.part,
        minutes,
        issued_at: now(),
      })
      .execute()
  },
  audit: ({ input }) => ({ reviewId: input.reviewId, audience: [] }),
})
