import { insertRow } from '../../factory.ts'
import { always, during, hostLeaders, open, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'

/** What somebody wants from the review: theirs to say, and the lead reviewer's to read (MISSION E9). */
export const wishes: Room = {
  make: async ({ review, of }, _, words) => {
    await insertRow('wish', { review_id: review, person_id: of('peer'), body: words('peerWish') })
    await insertRow('wish', { review_id: review, person_id: of('chief executive'), body: words('hostWish') })
    return {}
  },
  reads: [
    {
      thing: 'what a reviewer wants from the review',
      table: 'wish',
      where: `body like '%markpeerWish%'`,
      mark: 'peerWish',
      readers: { ...during(always, ['peer']), ...during(open, ['lead', 'peer']) },
    },
    {
      thing: 'what a host leader wants from the review',
      table: 'wish',
      where: `body like '%markhostWish%'`,
      mark: 'hostWish',
      readers: { ...during(always, ['chief executive']), ...during(open, ['lead', 'chief executive']) },
    },
  ],
  does: [
    {
      command: 'say-wish',
      input: ({ review }) => ({ reviewId: review, body: 'To learn' }),
      // until the evening before day one
      may: { prepare: [...reviewers, ...hostLeaders] },
      hidden: during(always, ['central', 'coordinator', 'invited peer']),
    },
  ],
  opens: [{ route: 'reviews/:reviewId/wishes', opens: during(always, [...reviewers, ...hostLeaders]) }],
}
