import { insertRow } from '../../factory.ts'
import { always, during, everyoneSignedIn, host, members, reviewers, withinReport } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State, Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const tookPart: State[] = ['three days', ...withinReport, 'released']
const notTheTeam = during(always, ['central', ...host, 'invited peer'])
const others: Who[] = ['central', 'lead', 'peer who has not agreed', ...host, 'invited peer']
/** no words of its own, so that a number cannot be the same twice */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const number = () =>
  [0, 0, 0].map(() => [0, 0, 0, 0].map(() => letters[Math.floor(Math.random() * 32)]).join('')).join('-')

/** A visiting reviewer's own record: theirs alone, but for what they share of what they take back. */
export const record: Room = {
  make: async ({ review, of }, _, words) => {
    const mine = { review_id: review, person_id: of('peer') }
    await insertRow('cpd_entry', { ...mine, preparing_minutes: 60, learned: words('learned') })
    const ownTakeBack = await insertRow('take_back', { ...mine, words: words('takeBack') })
    const sharedTakeBack = await insertRow('take_back', {
      ...mine,
      words: words('sharedTakeBack'),
      shared_at: new Date(),
    })
    await insertRow('certificate', { ...mine, number: number(), name: 'The peer', part: 'peer', minutes: 60 })
    await insertRow('host_named', { review_id: review, agreed_by: of('chief executive') })
    return { ownTakeBack, sharedTakeBack }
  },
  reads: [
    {
      thing: 'a reviewer’s hours and what they learned',
      table: 'cpd_entry',
      mark: 'learned',
      readers: during(always, ['peer']),
    },
    {
      thing: 'what a reviewer takes back',
      table: 'take_back',
      where: 'shared_at is null',
      mark: 'takeBack',
      readers: during(always, ['peer']),
    },
    {
      thing: 'what a reviewer takes back and shares',
      table: 'take_back',
      where: 'shared_at is not null',
      mark: 'sharedTakeBack',
      readers: during(always, ['central', 'peer']),
    },
    { thing: 'a certificate', table: 'certificate', readers: during(always, ['peer']) },
    {
      thing: 'that certificates may name the host',
      table: 'host_named',
      readers: during(always, members),
    },
  ],
  functionsThatTake: ['certificate_numbered'],
  does: [
    {
      command: 'save-own-record',
      input: (at) => ({ ...review(at), preparing: '2', revision: '1' }),
      may: during(tookPart, reviewers),
      hidden: notTheTeam,
    },
    {
      command: 'write-take-back',
      input: (at) => ({ ...review(at), words: 'A Thursday call' }),
      may: during(tookPart, reviewers),
      hidden: notTheTeam,
    },
    ...['ownTakeBack', 'sharedTakeBack'].flatMap((which) =>
      ['change-take-back', 'remove-take-back'].map((command) => ({
        command,
        about: which === 'ownTakeBack' ? 'unshared' : 'shared',
        input: ({ things }: At) => ({ takeBackId: things.room[which], words: 'Other words' }),
        may: during(always, ['peer'] satisfies Who[]),
        hidden: during(always, others),
      })),
    ),
    {
      command: 'issue-certificate',
      input: review,
      may: during([...withinReport, 'released'], reviewers),
      hidden: notTheTeam,
    },
    {
      command: 'name-host-on-certificates',
      input: (at) => ({ ...review(at), named: 'yes' }),
      may: during([...withinReport, 'released'], ['chief executive']),
      hidden: during(always, ['central', ...reviewers, 'invited peer']),
    },
  ],
  opens: [
    { route: 'record/:reviewId', opens: during(tookPart, reviewers) },
    { route: 'record/:reviewId/certificate', opens: during(tookPart, ['peer']) },
    { route: 'reviews/:reviewId/certificates', opens: during(always, host) },
  ],
  opensOutside: [
    // whoever may visit at all has a record, an empty one too
    ...['record', 'record/file', 'record/data'].map((route) => ({
      route,
      opens: [...reviewers, 'quality reader'] satisfies Who[],
    })),
    { route: 'certificates', opens: [...everyoneSignedIn, 'nobody'] },
    { route: 'programme/take-backs', opens: ['central'] },
    { route: 'programme/take-backs/file', opens: ['central'] },
  ],
}
