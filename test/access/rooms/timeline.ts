import { asOwner } from '../../database.ts'
import { insertRow } from '../../factory.ts'
import { always, during, members, open } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { OutsideThings, Who } from '../world.ts'

const whole = 'a3c1d0f2-5b64-4d0e-9c57-2f1d8e6b7a90'
const central: Who[] = ['central']
const onDraft = ({ outside }: { outside: OutsideThings }) => ({ templateId: outside.room.templateId })
const onOffered = ({ outside }: { outside: OutsideThings }) => ({ templateId: outside.room.offeredId })
const basics = { name: 'A kind', format: 'virtual', focusAreas: 'one', least: '2', usual: '3' }
const item = { part: 'requests', place: '0', was: 'x' }
/** by their owner, the lead reviewer, or the central team for them; afterwards by whose they are */
const ticks = during([...open, 'released'], ['central', 'lead'])
const ofDraft = (path: string) => ({
  route: `programme/templates/:templateId${path}`,
  ids: (outside: OutsideThings) => ({ ...outside.room, part: 'steps', place: 'quote' }),
  opens: central,
})

/** Templates, and the steps of a review that are ticked by hand. */
export const timeline: Room = {
  make: async ({ review, of }) => {
    await insertRow('review_step', { review_id: review, key: 'planning', done_by: of('lead') })
    return {}
  },
  makeOutside: async () => {
    const [offered] = await asOwner<{ id: string }>(
      `select id from review_template where kind = 'tpr-virtual' and state = 'published'`,
    )
    await asOwner(
      `insert into review_template (id, kind, version, name, content, state)
        select $1, kind, 99, 'A draft', content, 'draft' from review_template
        where kind = 'tpr-in-person' and state = 'published'`,
      [whole],
    )
    return { templateId: whole, offeredId: offered?.id ?? '' }
  },
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
  does: ['tick-step', 'untick-step'].map((command) => ({
    command,
    input: ({ review }) => ({ reviewId: review, key: 'planning' }),
    may: ticks,
  })),
  doesOutside: [
    { command: 'start-template-draft', about: 'of a kind that has none', input: onOffered, may: central },
    {
      command: 'start-template-draft',
      about: 'beside another draft',
      input: onDraft,
      may: [],
      told: central,
    },
    { command: 'copy-template', input: (on) => ({ ...onOffered(on), name: 'A kind' }), may: central },
    ...['publish-template', 'discard-template'].flatMap((command) => [
      {
        command,
        input: (on: { outside: OutsideThings }) => ({ ...onDraft(on), note: 'Less' }),
        may: central,
      },
      {
        command,
        about: 'that is published',
        input: (on: { outside: OutsideThings }) => ({ ...onOffered(on), note: 'Less' }),
        may: [],
        told: central,
      },
    ]),
    { command: 'change-template-basics', input: (on) => ({ ...onDraft(on), ...basics }), may: central },
    {
      command: 'keep-template-item',
      input: (on) => ({ ...onDraft(on), ...item, question: 'How?', why: 'To see' }),
      may: central,
    },
    { command: 'remove-template-item', input: (on) => ({ ...onDraft(on), ...item }), may: central },
    { command: 'move-template-item', input: (on) => ({ ...onDraft(on), ...item, by: 'up' }), may: central },
  ],
  opens: [
    { route: 'reviews/:reviewId/timeline', opens: during(always, ['central', ...members, 'invited peer']) },
  ],
  opensOutside: [
    { route: 'programme/templates', opens: central },
    ...['', '/basics', '/changes', '/copy', '/discard', '/:part/:place'].map(ofDraft),
  ],
}
