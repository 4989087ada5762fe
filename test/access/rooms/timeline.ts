import { insertRow } from '../../factory.ts'
import { always, during, members } from '../readers.ts'
import type { Room } from '../rooms.ts'

/** Templates, and the steps of a review that are ticked by hand. */
export const timeline: Room = {
  make: async ({ review, of }) => {
    await insertRow('review_step', { review_id: review, key: 'planning', done_by: of('lead') })
    return {}
  },
  makeOutside: async () => ({
    templateId: await insertRow('review_template', {
      kind: 'tpr-in-person',
      version: 99,
      name: 'A draft',
      content: '{}',
      state: 'draft',
    }),
  }),
  reads: [
    {
      thing: 'which steps have been ticked',
      table: 'review_step',
      readers: during(always, ['central', ...members]),
    },
  ],
  readsOutside: [
    {
      thing: 'a template that is still being written',
      table: 'review_template',
      where: `state = 'draft'`,
      readers: ['central'],
    },
  ],
}
