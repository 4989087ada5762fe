import { insertRow } from '../../factory.ts'
import { always, during, host } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { Who } from '../world.ts'

const allButLead: Who[] = ['central', 'peer', 'peer who has not agreed', ...host, 'invited peer']
const answers = {
  wentWell: 'The host was ready.',
  teamFit: 'yes',
  purpose: 'from_the_start',
  cost: 'about_right',
  wishes: 'all',
  revision: '1',
}

/** What whoever led a review says to the programme (MISSION H5). */
export const feedback: Room = {
  make: async ({ review, of }, _, words) => {
    await insertRow('lead_feedback', {
      review_id: review,
      person_id: of('lead'),
      went_well: words('leadFeedback'),
      sent_at: new Date(),
    })
    // nobody else is asked; the rule is told apart by it
    await insertRow('lead_feedback', {
      review_id: review,
      person_id: of('peer'),
      went_well: words('draftFeedback'),
    })
    return {}
  },
  reads: [
    {
      thing: 'feedback to the programme',
      table: 'lead_feedback',
      where: 'sent_at is not null',
      mark: 'leadFeedback',
      readers: during(always, ['central', 'lead']),
    },
    {
      thing: 'a draft of feedback to the programme',
      table: 'lead_feedback',
      where: 'sent_at is null',
      mark: 'draftFeedback',
      onNoPage: true,
      readers: during(always, ['peer']),
    },
  ],
  does: [
    {
      command: 'save-lead-feedback',
      about: 'when it is sent already',
      input: ({ review }) => ({ reviewId: review, ...answers }),
      may: {},
      hidden: during(always, allButLead),
    },
    {
      command: 'send-lead-feedback',
      input: ({ review }) => ({ reviewId: review, ...answers }),
      may: { released: ['lead'] },
      hidden: during(always, allButLead),
    },
  ],
  opens: [{ route: 'reviews/:reviewId/feedback', opens: during(always, ['lead']) }],
  opensOutside: [
    { route: 'programme/feedback', opens: ['central'] },
    { route: 'programme/feedback/file', opens: ['central'] },
  ],
}
