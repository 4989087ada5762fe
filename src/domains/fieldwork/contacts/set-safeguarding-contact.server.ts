import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { schoolsOfTrust } from '../../schedule/schedule.server.ts'
import { canSetContact } from './policy.ts'
import { setSafeguardingContactInput } from './schemas.ts'

export const setSafeguardingContact = defineCommand({
  name: 'set-safeguarding-contact',
  input: setSafeguardingContactInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canSetContact,
  run: async ({ tx, input: { reviewId, urn, name, post, telephone }, facts }) => {
    const schools = await schoolsOfTrust(tx, facts.review.trustId)
    if (schools.every((school) => school.urn !== urn))
      throw new Refused([{ field: 'urn', message: 'Choose a school of the trust.' }])
    const said = { name, post, telephone, set_by: facts.personId, set_at: now() }
    await tx
      .insertInto('safeguarding_contact')
      .values({ review_id: reviewId, urn, ...said })
      .onConflict((conflict) => conflict.columns(['review_id', 'urn']).doUpdateSet(said))
      .execute()
    return urn
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.reviewId,
    audience: ['host', 'team'],
  }),
})
