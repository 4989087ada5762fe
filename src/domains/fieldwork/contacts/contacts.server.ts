import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import { canRecordReferral } from '../policy.ts'
import { teamStandingIn } from '../team-standing.server.ts'
import { canSetContact } from './policy.ts'
import { visitedSchoolsIn } from './visited-schools.server.ts'

/** Whom to go to at each school that is visited: given by the host, read by the team. */
export const schoolContacts = defineQuery({
  name: 'school contacts',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const one = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    const standing = one && (isHost(one) || one.central) ? one : await teamStandingIn(tx, reviewId, actor)
    if (!standing) return null
    const may = canSetContact(standing)
    return {
      standing,
      host: isHost(standing),
      /** the central team hears only that something was passed on */
      names: isHost(standing) || isTeam(standing),
      schools: isHost(standing) || isTeam(standing) ? await visitedSchoolsIn(tx, reviewId) : [],
      passedOn: await passedOnIn(tx, reviewId),
      canSet: may === 'allowed',
      canPass: canRecordReferral(standing) === 'allowed',
      notNow: typeof may === 'object' ? may.notNow : null,
    }
  },
})

/** That something was passed on, when and by whom: whoever made it, the lead reviewer and the central team. */
const passedOnIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('safeguarding_referral as referral')
    .leftJoin('person', 'person.id', 'referral.made_by')
    .select(['referral.id', 'person.name', 'referral.made_at as madeAt'])
    .where('referral.review_id', '=', reviewId)
    .orderBy('referral.made_at')
    .execute()
