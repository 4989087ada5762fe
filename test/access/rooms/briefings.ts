import { createHash } from 'node:crypto'
import { insertRow } from '../../factory.ts'
import { always, arranging, during, open, underWay, untilOver } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State, Who } from '../world.ts'

// The world's links are the ids of its reviews: what is kept of them is a digest, as of any other.
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const organisers: Who[] = ['chief executive', 'coordinator']
const briefs: Who[] = ['lead', ...organisers]
// the link ends two weeks after day three: in "team reads" that is today, in "host checks" it is long past
const linkOpens: State[] = [...arranging, 'report drafted', 'team reads']
// in the review or of the programme, and none of them learns that anybody is briefed
const others: Who[] = ['central', 'peer', 'peer who has not agreed', 'host leader', 'invited peer']
const hidden = {
  ...during(always, others),
  released: [...others, 'lead'] satisfies Who[],
  cancelled: [...others, 'lead'] satisfies Who[],
}
const one = ({ review, things }: At) => ({ reviewId: review, briefingId: things.room.briefingId })
const review = ({ review }: At) => ({ reviewId: review })
const page = (path: string) => `reviews/:reviewId/${path}`
/** In these commands nothing but the link says who is asking. */
const byLink = (command: string, rest: object = {}) => ({
  command,
  input: ({ review }: At) => ({ token: review, ...rest }),
  may: during(linkOpens, ['job briefing'] satisfies Who[]),
  hidden: during(always, [...others, ...briefs]),
})

/** People who are met without an account, and what they write. */
export const briefings: Room = {
  make: async ({ review, urn, of }, things, words) => {
    const briefingId = await insertRow('briefing', {
      review_id: review,
      audience: 'headteacher',
      name: words('briefedPerson'),
      email: 'head@school.example',
      urn,
      token_sha256: digest(review),
      made_by: of('coordinator'),
      sent_at: new Date(),
    })
    await insertRow('briefing_session', {
      briefing_id: briefingId,
      session_id: things.session,
      review_id: review,
    })
    await insertRow('briefing_message', {
      review_id: review,
      briefing_id: briefingId,
      body: words('briefingMessage'),
    })
    await insertRow('briefing_need', {
      review_id: review,
      briefing_id: briefingId,
      body: words('briefingNeed'),
    })
    return { briefingId }
  },
  reads: [
    {
      thing: 'who is briefed, and how far they have got',
      table: 'briefing',
      mark: 'briefedPerson',
      readers: untilOver(['lead'], organisers),
    },
    {
      thing: 'in which conversations they are met',
      table: 'briefing_session',
      readers: untilOver(['lead'], organisers),
    },
    {
      thing: 'what somebody who is met writes to the lead reviewer',
      table: 'briefing_message',
      mark: 'briefingMessage',
      readers: during(open, ['lead']),
    },
    {
      thing: 'what would help somebody who is met',
      table: 'briefing_need',
      mark: 'briefingNeed',
      readers: untilOver(['lead'], organisers),
    },
  ],
  does: [
    {
      command: 'make-briefings',
      input: (at) => ({ ...review(at), people: [{ audience: 'staff', name: 'Somebody', email: '' }] }),
      may: during(arranging, briefs),
      hidden,
    },
    ...['send-briefing', 'make-briefing-link'].map((command) => ({
      command,
      input: one,
      may: during(arranging, briefs),
      hidden,
    })),
    { command: 'send-waiting-briefings', input: review, may: during(arranging, briefs), hidden },
    {
      command: 'revoke-briefing',
      input: one,
      may: during(underWay, briefs),
      hidden,
    },
    {
      command: 'read-briefing-messages',
      input: review,
      may: during(open, ['lead']),
      hidden: { ...during(always, [...others, ...organisers]), released: ['lead'], cancelled: ['lead'] },
    },
    byLink('open-briefing'),
    byLink('acknowledge-briefing', { done: 'acknowledged' }),
    byLink('write-to-lead', { message: 'Some words' }),
    byLink('say-need', { need: 'A lift' }),
  ],
  asks: [
    {
      question: 'what stands on the page behind a link',
      sql: `access.briefing_at(encode(sha256(convert_to($1::text, 'UTF8')), 'hex'))`,
      answeredTo: during(linkOpens, ['job briefing']),
    },
    {
      question: 'when and with whom, once the schedule is shared',
      sql: `access.briefing_sessions_at(encode(sha256(convert_to($1::text, 'UTF8')), 'hex'))`,
      answeredTo: during(
        linkOpens.filter((state) => state !== 'prepare'),
        ['job briefing'],
      ),
    },
  ],
  functionsThatTake: ['briefing_at', 'briefing_sessions_at', 'mark_briefing', 'say_in_briefing'],
  opens: [
    { route: page('briefings'), opens: untilOver(['lead'], organisers) },
    { route: page('briefings/new'), opens: during(arranging, briefs) },
    { route: page('briefings/:briefingId'), opens: untilOver(['lead'], organisers) },
  ],
  // nobody's, and everybody's who holds a link: this is none
  opensOutside: [{ route: 'briefing/:token', opens: [], strangers: '' }],
}
