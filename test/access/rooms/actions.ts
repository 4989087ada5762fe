import { createHash } from 'node:crypto'
import { insertRow } from '../../factory.ts'
import { always, during, hostLeaders, type Readers, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const onAction = ({ things }: At) => ({ actionId: things.ownedAction, outcome: 'It came to this' })
const page = (path: string) => `reviews/:reviewId/${path}`
// The world's links are the ids of its reviews: what is kept of them is a digest, as of any other.
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const notReleased = always.filter((state) => state !== 'released')
const outsideHost: Who[] = ['central', ...reviewers, 'coordinator', 'invited peer']
const withOwner: Who[] = [...hostLeaders, 'action owner']
/** Everybody in the review or of the programme but its host's leaders. */
const hidden = during(always, outsideHost)
/** In these commands nothing but the link says who is asking. */
const byLink = (command: string, rest: object = {}) => ({
  command,
  input: ({ review }: At) => ({ token: review, ...rest }),
  may: { released: ['job action-link'] satisfies Who[] },
  hidden: during(always, [...outsideHost, ...hostLeaders]),
})
const withChair: Readers = { ...during(always, hostLeaders), released: [...hostLeaders, 'chair'] }
const byDigest = (name: string) => `access.${name}(encode(sha256(convert_to($1::text, 'UTF8')), 'hex'))`

/** What the host does about the report. */
export const actions: Room = {
  make: async ({ review, of }, things, words) => {
    const common = { review_id: review, action_id: things.ownedAction }
    await insertRow('action_progress', {
      ...common,
      state: 'under_way',
      did: words('progressWords'),
      said_by: of('action owner'),
    })
    await insertRow('action_link', {
      ...common,
      person_id: of('action owner'),
      token_sha256: digest(review),
      expires_at: new Date(Date.now() + 86_400_000),
    })
    await insertRow('action_reminder', {
      ...common,
      on_day: '2027-02-01',
      kind: 'due',
      person_id: of('action owner'),
    })
    const opened = { review_id: review, opened_by: of('chief executive') }
    await insertRow('action_board', opened)
    await insertRow('action_board', {
      ...opened,
      closed_by: of('chief executive'),
      closed_at: new Date(),
    })
    return {}
  },
  reads: [
    { thing: 'actions', table: 'action', where: 'owner_id is null', mark: 'action', readers: withChair },
    {
      thing: 'an action with an owner',
      table: 'action',
      where: 'owner_id is not null',
      mark: 'ownedAction',
      readers: { ...during(always, withOwner), released: [...withOwner, 'chair'] },
    },
    {
      thing: 'what was said of an action',
      table: 'action_progress',
      mark: 'progressWords',
      readers: during(always, withOwner),
    },
    { thing: 'the keys in reminders', table: 'action_link', readers: {} },
    { thing: 'when somebody was reminded', table: 'action_reminder', readers: during(always, withOwner) },
    {
      thing: 'that the actions are shown to the chair',
      table: 'action_board',
      where: 'closed_at is null',
      readers: withChair,
    },
    {
      thing: 'that they were shown before',
      table: 'action_board',
      where: 'closed_at is not null',
      readers: during(always, hostLeaders),
    },
  ],
  does: [
    {
      command: 'plan-action',
      input: (at) => ({ ...review(at), title: 'Do it', ownerId: at.world.of('chair'), dueOn: '2099-03-01' }),
      may: { released: hostLeaders },
      hidden,
    },
    {
      command: 'decline-proposal',
      input: (at) => ({ ...review(at), findingId: at.things.heard, outcome: 'Not now' }),
      may: { released: hostLeaders },
      hidden,
    },
    ...['change-action', 'drop-action', 'say-progress', 'set-reminders'].map((command) => ({
      command,
      input: (at: At) => ({
        ...onAction(at),
        title: 'Do it',
        ownerId: at.world.of('chair'),
        dueOn: '2099-03-01',
        state: 'under_way',
        reminders: 'off',
      }),
      // whoever owns it says how it goes, and whether to be reminded; the rest is for the leaders
      may: { released: command === 'change-action' || command === 'drop-action' ? hostLeaders : withOwner },
      not: notReleased,
      hidden: { released: outsideHost },
    })),
    {
      command: 'take-back-progress',
      input: onAction,
      // whoever said it last
      may: { released: ['action owner'] },
      not: notReleased,
      hidden: { released: outsideHost },
    },
    {
      command: 'reopen-action',
      input: (at) => ({ actionId: at.things.closedAction }),
      may: { released: hostLeaders },
      not: notReleased,
      hidden: { released: outsideHost },
    },
    // they are shown already
    { command: 'open-action-board', input: review, may: {}, hidden },
    { command: 'close-action-board', input: review, may: { released: hostLeaders }, hidden },
    byLink('say-progress-by-link', { state: 'under_way' }),
    byLink('stop-reminders-by-link'),
  ],
  asks: [
    {
      question: 'who holds a post at the host’s trust',
      sql: 'access.posts_at_host($1)',
      answeredTo: during(always, hostLeaders),
    },
    { question: 'whose actions are shown', sql: 'access.board_at($1)', answeredTo: withChair },
    {
      question: 'which action a reminder’s link is about',
      sql: byDigest('action_at'),
      answeredTo: { released: ['job action-link'] },
    },
  ],
  functionsThatTake: ['posts_at_host', 'board_at', 'action_at', 'say_progress_at', 'stop_reminders_at'],
  opens: [
    { route: page('actions'), opens: during(always, hostLeaders) },
    { route: page('actions/new'), opens: { released: hostLeaders } },
    { route: page('actions/file/:format'), with: { format: 'csv' }, opens: during(always, hostLeaders) },
    { route: page('actions/board'), opens: { released: [...hostLeaders, 'chair'] } },
    { route: 'actions/:actionId', opens: during(always, withOwner) },
    { route: 'actions/:actionId', with: { actionId: 'action' }, opens: during(always, hostLeaders) },
    { route: 'actions/:actionId/progress', opens: during(always, withOwner) },
  ],
  // nobody's, and everybody's who holds a link: this is none
  opensOutside: ['my-action/:token', 'my-action/:token/stop'].map((route) => ({
    route,
    opens: [],
    strangers: '',
  })),
}
