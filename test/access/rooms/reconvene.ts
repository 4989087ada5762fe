import { insertRow } from '../../factory.ts'
import { always, during, host, hostLeaders, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const page = (path: string) => `reviews/:reviewId/${path}`
const notReleased = always.filter((state) => state !== 'released')
const outsideHost: Who[] = ['central', ...reviewers, 'coordinator', 'invited peer']
const withOwner: Who[] = [...hostLeaders, 'action owner']
const hidden = during(always, outsideHost)
const tells = ({ review, things }: At) => ({
  reviewId: review,
  actionId: things.ownedAction,
  body: 'Words',
  from: 1,
})
const brings = ({ review, things }: At) => ({
  reviewId: review,
  actionId: things.ownedAction,
  toldId: things.room.told,
  heading: 'A story',
  agree: 'yes',
})
const knowsOfDay: Who[] = ['central', 'lead', ...host]
const day = { onDay: '2027-12-01', starts: '10:00', place: 'A room' }

/** What changed because of the review, and the day on which it is told to others. */
export const reconvene: Room = {
  make: async ({ review, of }, things, words) => {
    const dayId = await insertRow('reconvene_day', {
      on_day: '2027-12-01',
      place: words('reconvenePlace'),
      // told apart by it here: the rows themselves name no review
      video_link: review,
      set_by: of('central'),
    })
    await insertRow('reconvene_trust', { day_id: dayId, review_id: review, position: 1 })
    const tell = (body: string, version: number) =>
      insertRow('change_told', {
        review_id: review,
        action_id: things.ownedAction,
        version,
        body,
        told_by: of('action owner'),
      })
    const told = await tell(words('broughtWords'), 1)
    await tell(words('changeTold'), 2)
    await insertRow('brought_story', {
      review_id: review,
      action_id: things.ownedAction,
      told_id: told,
      heading: words('broughtWords'),
      brought_by: of('chief executive'),
    })
    return { told }
  },
  reads: [
    {
      thing: 'what changed, in the host’s words',
      table: 'change_told',
      where: 'version = 2',
      mark: 'changeTold',
      readers: during(always, withOwner),
    },
    {
      thing: 'what changed, in the words that are brought',
      table: 'change_told',
      where: 'version = 1',
      mark: 'broughtWords',
      readers: during(always, [...withOwner, 'lead']),
    },
    {
      thing: 'what a host brings to the reconvene day',
      table: 'brought_story',
      readers: during(always, [...hostLeaders, 'lead']),
    },
    {
      thing: 'the reconvene day',
      table: 'reconvene_day',
      review: 'video_link',
      mark: 'reconvenePlace',
      readers: during(always, knowsOfDay),
    },
    { thing: 'whose reconvene day it is', table: 'reconvene_trust', readers: during(always, knowsOfDay) },
  ],
  does: [
    {
      command: 'tell-change',
      input: tells,
      may: { released: withOwner },
      not: notReleased,
      hidden: { released: outsideHost },
    },
    {
      command: 'tell-change',
      about: 'altogether',
      input: (at) => ({ ...tells(at), actionId: '' }),
      may: { released: hostLeaders },
      hidden,
    },
    ...['bring-story', 'take-story-back'].map((command) => ({
      command,
      input: brings,
      may: { released: hostLeaders },
      hidden,
    })),
    // there is a day already
    {
      command: 'set-reconvene-day',
      input: (at) => ({ ...review(at), ...day }),
      may: {},
      hidden: during(always, [...reviewers, ...hostLeaders, 'invited peer']),
    },
    ...['change-reconvene-day', 'cancel-reconvene-day'].map((command) => ({
      command,
      input: (at: At) => ({ ...review(at), ...day }),
      may: { released: ['central'] satisfies Who[] },
      hidden: during(always, [...reviewers, ...hostLeaders, 'invited peer']),
    })),
  ],
  asks: [
    {
      question: 'which trusts share the reconvene day',
      sql: 'access.reconvene_trusts($1)',
      answeredTo: during(always, knowsOfDay),
    },
    // it tells those who write, within a command
    { question: 'whom to tell of it', sql: 'access.reconvene_people($1)', answeredTo: {} },
    // no review of the world is one of a group
    { question: 'which trusts are reviewed as its group', sql: 'access.group_of_review($1)', answeredTo: {} },
  ],
  functionsThatTake: ['reconvene_trusts', 'reconvene_people', 'group_of_review'],
  opens: [
    { route: page('changes'), opens: { released: hostLeaders } },
    { route: page('reconvene'), opens: { released: knowsOfDay } },
    { route: page('reconvene/day'), opens: { released: ['central'] } },
    { route: page('reconvene.ics'), opens: { released: knowsOfDay } },
  ],
}
