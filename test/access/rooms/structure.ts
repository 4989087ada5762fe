import { insertRow } from '../../factory.ts'
import { agreesFirst, always, during, host, type Readers, untilOver } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State, Who } from '../world.ts'

// In one state nobody has begun a drawing yet.
const notBegun: State = 'team reads'
const drawing: State[] = [
  'prepare',
  'ready',
  'three days',
  'report drafted',
  'quality reads',
  'host checks',
  'final',
]
const begun = (readers: Readers): Readers => ({ ...readers, [notBegun]: [] })
const read = begun(untilOver(['lead', 'peer'], host))
const opened = untilOver(['lead', 'peer'], host)
// To these nothing is said of what a host draws.
const strangers: Who[] = ['central', 'invited peer']
const hidden = during(always, strangers)

const review = ({ review }: At) => ({ reviewId: review })
const part = (at: At) => ({ ...review(at), revision: 1 })

/** How the host's trust is organised, drawn by the host. */
export const structure: Room = {
  make: async ({ review, state, of, urn }, _, words): Promise<Record<string, string>> => {
    if (state === notBegun) return {}
    await insertRow('trust_structure', {
      review_id: review,
      shape: 'hubs',
      funding: 'top_slice',
      support: words('structure'),
      started_by: of('coordinator'),
    })
    const group = await insertRow('structure_group', {
      review_id: review,
      position: 1,
      name: words('structure').slice(0, 80),
    })
    await insertRow('structure_school', { review_id: review, urn, group_id: group })
    await insertRow('structure_post', {
      review_id: review,
      position: 1,
      title: words('structure'),
      leads_improvement: true,
    })
    const structureQuestionId = await insertRow('structure_question', {
      review_id: review,
      body: words('structureQuestion'),
      asked_by: of('lead'),
    })
    return { structureQuestionId }
  },
  reads: [
    {
      thing: 'how the trust is organised',
      table: 'trust_structure',
      mark: 'structure',
      readers: read,
    },
    { thing: 'groups of the trust', table: 'structure_group', readers: read },
    { thing: 'which school is in which group', table: 'structure_school', readers: read },
    { thing: 'posts of the central team', table: 'structure_post', readers: read },
    {
      thing: 'what the lead reviewer asks about the drawing',
      table: 'structure_question',
      mark: 'structureQuestion',
      readers: read,
    },
  ],
  does: [
    {
      command: 'start-structure',
      input: (at) => ({ ...review(at), by: 'phase' }),
      may: { [notBegun]: host },
      hidden,
    },
    {
      command: 'change-structure-shape',
      input: (at) => ({ ...part(at), shape: 'central', funding: 'pooled', support: 'In words enough' }),
      may: during(drawing, host),
      hidden,
    },
    {
      command: 'change-structure-groups',
      input: (at) => ({ ...part(at), groups: [] }),
      may: during(drawing, host),
      hidden,
    },
    {
      command: 'place-structure-schools',
      input: (at) => ({ ...part(at), places: [] }),
      may: during(drawing, host),
      hidden,
    },
    {
      command: 'change-structure-posts',
      input: (at) => ({ ...part(at), posts: [] }),
      may: during(drawing, host),
      hidden,
    },
    ...['follow-register-in-structure', 'complete-structure'].map((command) => ({
      command,
      input: review,
      may: during(drawing, host),
      hidden,
    })),
    {
      command: 'ask-about-structure',
      input: (at) => ({ ...review(at), question: 'Who leads this?' }),
      may: during(drawing, ['lead']),
      hidden,
    },
    {
      command: 'answer-structure-question',
      input: (at) => ({
        ...review(at),
        questionId: at.things.room.structureQuestionId ?? at.world.trust,
        answer: 'So',
      }),
      may: during(drawing, host),
      hidden: during(always, [...strangers, 'peer who has not agreed']),
    },
  ],
  opens: [
    { route: 'reviews/:reviewId/structure', opens: opened, goes: agreesFirst },
    {
      route: 'reviews/:reviewId/structure/:part',
      with: { part: 'groups' },
      opens: during(drawing, host),
    },
  ],
}
