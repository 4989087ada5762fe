import { always, during, hostLeaders, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const onAction = ({ things }: At) => ({ actionId: things.ownedAction, outcome: 'It came to this' })
const page = (path: string) => `reviews/:reviewId/${path}`

/** What the host does about the report. */
export const actions: Room = {
  reads: [
    {
      thing: 'actions',
      table: 'action',
      where: 'owner_id is null',
      mark: 'action',
      readers: during(always, hostLeaders),
    },
    {
      thing: 'an action with an owner',
      table: 'action',
      where: 'owner_id is not null',
      mark: 'ownedAction',
      readers: during(always, [...hostLeaders, 'action owner']),
    },
  ],
  does: [
    {
      command: 'plan-action',
      input: (at) => ({ ...review(at), title: 'Do it', ownerId: at.world.of('chair'), dueOn: '2027-03-01' }),
      may: { released: hostLeaders },
      hidden: during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
    },
    ...['change-action', 'drop-action', 'complete-action'].map((command) => ({
      command,
      input: (at: At) => ({
        ...onAction(at),
        title: 'Do it',
        ownerId: at.world.of('chair'),
        dueOn: '2027-03-01',
      }),
      // whoever owns it says that it is done; the rest is for the leaders
      may: {
        released: command === 'complete-action' ? [...hostLeaders, 'action owner' as const] : hostLeaders,
      },
      not: always.filter((state) => state !== 'released'),
      hidden: { released: ['central', ...reviewers, 'coordinator', 'invited peer'] satisfies Who[] },
    })),
    {
      command: 'reopen-action',
      input: (at) => ({ actionId: at.things.closedAction }),
      may: { released: hostLeaders },
      not: always.filter((state) => state !== 'released'),
      hidden: { released: ['central', ...reviewers, 'coordinator', 'invited peer'] },
    },
  ],
  asks: [
    {
      question: 'who holds a post at the host’s trust',
      sql: 'access.posts_at_host($1)',
      answeredTo: during(always, hostLeaders),
    },
  ],
  functionsThatTake: ['posts_at_host'],
  opens: [
    { route: page('actions'), opens: during(always, hostLeaders) },
    { route: page('actions/new'), opens: { released: hostLeaders } },
    { route: 'actions/:actionId', opens: during(always, [...hostLeaders, 'action owner']) },
    { route: 'actions/:actionId', with: { actionId: 'action' }, opens: during(always, hostLeaders) },
  ],
}
