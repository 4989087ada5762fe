import { asOwner } from '../../database.ts'
import { insertRow } from '../../factory.ts'
import { all, always, during, host, reviewers, underWay } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State, Who } from '../world.ts'

const page = (path: string) => `reviews/:reviewId/${path}`
const review = ({ review }: At) => ({ reviewId: review })
const theTwo: Who[] = ['lead', 'peer']
/** the other of the two: the lead to everybody but themselves */
const withOther = (at: At) => ({
  ...review(at),
  personId: at.world.of(at.who === 'lead' ? 'peer' : 'lead'),
})
const outside: Who[] = ['central', ...host, 'invited peer']
const allButThePeer = during(always, [...outside, 'lead', 'peer who has not agreed'])

// The peer is the quality assurer of the lead, who leads for the first time.
const stated: State[] = ['team reads', 'released']
const answered: State[] = ['released']
const toPeers = /\/coaching\/[0-9a-f-]+$/

/** What is written to one person alone: coaching, and the assurance of a provisional lead (MISSION F7). */
export const coaching: Room = {
  make: async ({ review, state, of }, _, words) => {
    // preparation has yet to begin there, with as many peers as it needs
    if (state !== 'set up')
      await asOwner(
        `update review_member set part = case person_id when $2 then 'provisional_lead' else 'quality_assurer' end
        where review_id = $1 and person_id in ($2, $3)`,
        [review, of('lead'), of('peer')],
      )
    await insertRow('coaching_note', {
      id: crypto.randomUUID(),
      review_id: review,
      lead_id: of('lead'),
      reviewer_id: of('peer'),
      author_id: of('lead'),
      body: words('coachingWords'),
    })
    const pair = { review_id: review, lead_id: of('lead'), assurer_id: of('peer') }
    await insertRow('leading_observation', {
      id: crypto.randomUUID(),
      ...pair,
      aspect: 'conduct',
      body: words('leadingSeen'),
    })
    if (stated.includes(state))
      await insertRow('leading_statement', {
        ...pair,
        readiness: 'ready_to_lead',
        reasons: words('leadingStatement'),
        ...(answered.includes(state) && { answer: 'Thank you.', answered_at: new Date() }),
      })
    return { personId: of('peer') }
  },
  reads: [
    {
      thing: 'what the lead reviewer writes to one reviewer',
      table: 'coaching_note',
      mark: 'coachingWords',
      readers: during(always, theTwo),
    },
    {
      thing: 'what the assurer saw of the provisional lead',
      table: 'leading_observation',
      mark: 'leadingSeen',
      readers: during(always, theTwo),
    },
    {
      thing: 'whether the provisional lead is ready to lead',
      table: 'leading_statement',
      mark: 'leadingStatement',
      readers: { 'team reads': theTwo, released: [...theTwo, 'central'] },
    },
  ],
  does: [
    {
      command: 'write-coaching-note',
      input: (at) => ({ ...withOther(at), noteId: crypto.randomUUID(), body: 'You listened well.' }),
      // the lead begins, and whoever was written to answers
      may: during(underWay, theTwo),
      hidden: during(always, outside),
    },
    {
      command: 'read-coaching-notes',
      input: withOther,
      may: during(always, theTwo),
      hidden: during(always, [...outside, 'peer who has not agreed']),
    },
    {
      command: 'observe-leading',
      input: (at) => ({
        ...review(at),
        observationId: crypto.randomUUID(),
        aspect: 'planning',
        body: 'Asked first.',
      }),
      may: during(
        ['prepare', 'ready', 'three days', 'report drafted', 'quality reads', 'host checks', 'final'],
        ['peer'],
      ),
      hidden: allButThePeer,
    },
    {
      command: 'state-readiness',
      input: (at) => ({
        ...review(at),
        readiness: 'ready_to_lead',
        reasons: 'Every discussion began with what the host had heard.',
      }),
      may: during(['report drafted', 'quality reads', 'host checks', 'final'], ['peer']),
      hidden: allButThePeer,
    },
    {
      command: 'answer-statement',
      input: (at) => ({ ...review(at), answer: 'I agree.' }),
      may: { 'team reads': ['lead'] },
      hidden: all(
        during(always, [...outside, 'peer', 'peer who has not agreed']),
        during(
          always.filter((state) => !stated.includes(state)),
          ['lead'],
        ),
      ),
    },
  ],
  opens: [
    {
      route: page('coaching'),
      opens: during(always, ['lead']),
      goes: Object.fromEntries(
        always.map((state) => [state, { who: ['peer', 'peer who has not agreed'] as Who[], to: toPeers }]),
      ),
    },
    { route: page('coaching/:personId'), opens: during(always, ['lead']) },
    {
      route: page('coaching/:personId'),
      with: { personId: 'lead' },
      opens: during(
        always,
        reviewers.filter((who) => who !== 'lead'),
      ),
    },
    {
      route: page('assurance'),
      opens: { ...during(always, theTwo), 'set up': [], released: [...theTwo, 'central'] },
    },
  ],
}
