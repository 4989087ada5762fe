import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { chosenTrust } from '../people/chosen-trust.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { readReviewDays } from '../programme/review-days.ts'
import { insertReview } from '../programme/review-row.server.ts'
import { insertHostMember } from './host-member-row.server.ts'
import { canBookReview } from './policy.ts'
import { bookReviewInput } from './schemas.ts'

export const bookReview = defineCommand({
  name: 'book-review',
  input: bookReviewInput,
  load: async (tx, { year }) => ({
    central: await isCentral(tx),
    year: await tx.selectFrom('programme_year').selectAll().where('id', '=', year).executeTakeFirst(),
  }),
  policy: canBookReview,
  run: async ({ tx, input, facts, actor }) => {
    if (!facts.year) throw new Refused([{ field: 'year', message: 'Choose the programme year' }])
    const trust = await chosenTrust(tx, input)
    const read = readReviewDays(input, facts.year)
    if ('problems' in read) throw new Refused(read.problems)
    const reviewId = await insertReview(tx, {
      trustId: trust.id,
      yearId: facts.year.id,
      templateId: input.template,
      days: read.days,
      bookedBy: actor.personId,
    })
    const host = { reviewId, trustId: trust.id, by: actor.personId }
    if (input.hostLead) await insertHostMember(tx, host, input.hostLead, 'host_lead', 'hostLead')
    if (input.coordinator) await insertHostMember(tx, host, input.coordinator, 'coordinator', 'coordinator')
    return { reviewId, trustId: trust.id }
  },
  audit: ({ value }) => ({
    reviewId: value.reviewId,
    trustId: value.trustId,
    subjectId: value.reviewId,
    audience: ['central', 'host'],
  }),
})
