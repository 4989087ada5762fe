import { insertRow } from '../../factory.ts'
import {
  all,
  always,
  during,
  hostLeaders,
  notTheTeam,
  open,
  over,
  reviewers,
  untilOver,
  withinReport,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const review = ({ review }: At) => ({ reviewId: review })
const findingWords = ({ things }: At) => ({
  wording: 'How does the trust help its schools?',
  kind: 'strength',
  questionId: things.question,
})
const onHeard = ({ review, things }: At) => ({ reviewId: review, findingId: things.heard })
const onRound = ({ review, things }: At) => ({ reviewId: review, roundId: things.room?.sealedRound })
const onUnheard = ({ review, things }: At) => ({ reviewId: review, findingId: things.unheard })
const hidden = all(notTheTeam, during(over, reviewers))
const heardByLeaders = during(always, ['central', 'coordinator', 'invited peer'])
const page = (path: string) => `reviews/:reviewId/${path}`

/** Findings: the team’s, until the host hears them. */
export const findings: Room = {
  make: async ({ review, of }, things, words) => {
    const begun = { review_id: review, question_id: things.question, begun_by: of('lead') }
    const [sealed, opened] = [crypto.randomUUID(), crypto.randomUUID()]
    await insertRow('sealed_round', { id: sealed, ...begun })
    await insertRow('sealed_round', {
      id: opened,
      ...begun,
      opened_at: new Date(),
      opened_views: [of('peer')],
    })
    for (const [round_id, thinks] of [
      [sealed, words('sealedView')],
      [opened, words('openedView')],
    ])
      await insertRow('sealed_view', { round_id, review_id: review, person_id: of('peer'), thinks })
    // what somebody sealed who has left since, in a round that was opened without it
    await insertRow('sealed_view', {
      round_id: opened,
      review_id: review,
      person_id: of('withdrawn peer'),
      thinks: 'What somebody thought who has left',
    })
    // behind a finding, and colleagues do not have it yet
    await insertRow('finding_note', {
      finding_id: things.unheard,
      note_id: things.waitingNote,
      review_id: review,
    })
    return { sealedRound: sealed, openedRound: opened }
  },
  reads: [
    {
      thing: 'a finding that the host has heard',
      table: 'finding',
      where: 'shared_at is not null',
      mark: 'heardFinding',
      readers: untilOver(reviewers, hostLeaders),
    },
    {
      thing: 'a finding that the host has not heard',
      table: 'finding',
      where: 'shared_at is null',
      mark: 'unheardFinding',
      readers: during(open, reviewers),
    },
    {
      thing: 'what stands behind a finding',
      table: 'finding_note',
      where: `note_id::text not like 'eeee%'`,
      readers: during(open, reviewers),
    },
    {
      thing: 'that a note stands behind a finding which colleagues do not have yet',
      table: 'finding_note',
      where: `note_id::text like 'eeee%'`,
      readers: during(open, ['peer']),
    },
    { thing: 'that a sealed round has begun', table: 'sealed_round', readers: during(open, reviewers) },
    {
      thing: 'a view that is sealed',
      table: 'sealed_view',
      where: `thinks like '%sealedView%'`,
      mark: 'sealedView',
      readers: during(open, ['peer']),
    },
    {
      thing: 'a view that has been opened',
      table: 'sealed_view',
      where: `thinks like '%openedView%'`,
      mark: 'openedView',
      readers: during(open, reviewers),
    },
    {
      thing: 'a view of somebody who left before the round was opened',
      table: 'sealed_view',
      where: `thinks like '%has left'`,
      readers: {},
    },
    {
      thing: 'who agrees with a finding that the host has heard',
      table: 'finding_view',
      where: `why like '%heardView%' and why not like '%unheard%'`,
      mark: 'heardView',
      readers: untilOver(reviewers, hostLeaders),
    },
    {
      thing: 'who agrees with a finding that the host has not heard',
      table: 'finding_view',
      where: `why like '%unheardView%'`,
      mark: 'unheardView',
      readers: during(open, reviewers),
    },
  ],
  does: [
    {
      command: 'propose-finding',
      input: (at) => ({ ...review(at), ...findingWords(at) }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'gather-notes',
      input: (at) => ({ ...onHeard(at), notes: [at.things.namedNote] }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'change-finding',
      input: (at) => ({ ...onHeard(at), ...findingWords(at) }),
      // whoever proposed it, and the lead
      may: { 'three days': ['lead', 'peer'] },
      hidden,
    },
    {
      command: 'put-note-behind',
      input: (at) => ({ ...onHeard(at), notes: [at.things.namedNote] }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'take-note-from',
      input: (at) => ({ ...onHeard(at), notes: [at.things.namedNote] }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'move-finding',
      about: 'among the findings of its question',
      input: (at) => ({ ...onHeard(at), questionId: at.things.question }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'move-finding',
      about: 'to another key question',
      input: (at) => ({ ...onHeard(at), questionId: crypto.randomUUID() }),
      may: { 'three days': ['lead', 'peer'] },
      hidden,
    },
    {
      command: 'reword-finding',
      input: (at) => ({ ...onHeard(at), wording: 'Other words than before.', basedOn: 1 }),
      may: { 'three days': ['lead', 'peer'] },
      hidden,
    },
    {
      command: 'change-finding-kind',
      input: (at) => ({ ...onHeard(at), kind: 'next_step' }),
      may: { 'three days': ['lead', 'peer'] },
      hidden,
    },
    {
      command: 'begin-sealed-round',
      input: (at) => ({ ...review(at), questionId: at.things.question }),
      may: { 'three days': ['lead'] },
      hidden,
    },
    {
      command: 'seal-view',
      input: (at) => ({ ...onRound(at), thinks: 'What I think of it.' }),
      may: { 'three days': reviewers },
      hidden,
    },
    {
      command: 'seal-view',
      about: 'in a round that has been opened',
      input: (at) => ({ ...review(at), roundId: at.things.room?.openedRound, thinks: 'Too late.' }),
      may: {},
      hidden,
    },
    {
      command: 'open-sealed-round',
      input: onRound,
      may: { 'three days': ['lead'] },
      hidden,
    },
    {
      command: 'withdraw-finding',
      about: 'what the host has heard',
      input: onHeard,
      may: { 'three days': ['lead'] },
      hidden,
    },
    {
      command: 'withdraw-finding',
      about: 'what the host has not heard',
      input: onUnheard,
      may: { 'three days': ['lead', 'peer'] },
      hidden,
    },
    {
      command: 'share-findings',
      input: (at) => ({ ...review(at), findingIds: [at.things.unheard] }),
      may: { 'three days': ['lead'] },
      hidden,
    },
    {
      command: 'say-view',
      about: 'what the host has heard',
      input: (at) => ({ ...onHeard(at), view: 'agree' }),
      may: during(['three days', ...withinReport], [...reviewers, ...hostLeaders]),
      hidden: all(heardByLeaders, during(over, reviewers)),
    },
    {
      command: 'say-view',
      about: 'what the host has not heard',
      input: (at) => ({ ...onUnheard(at), view: 'agree' }),
      may: during(['three days', ...withinReport], reviewers),
      hidden,
    },
  ],
  asks: [
    {
      question: 'what stands behind a finding that the host has heard',
      sql: `access.finding_support($1) f where f.finding_id in (select access.heard($1))`,
      answeredTo: { ...during(always, hostLeaders), ...during(open, [...reviewers, ...hostLeaders]) },
    },
    {
      question: 'what stands behind a finding that the host has not heard',
      sql: `access.finding_support($1) f where f.finding_id not in (select access.heard($1))`,
      answeredTo: during(open, reviewers),
    },
    {
      question: 'who has sealed a view',
      sql: 'access.who_sealed($1)',
      answeredTo: during(open, reviewers),
    },
  ],
  functionsThatTake: ['finding_support', 'who_sealed'],
  opens: [
    { route: page('findings'), opens: untilOver(reviewers, hostLeaders) },
    { route: page('findings/new'), opens: during(open, reviewers) },
    { route: page('findings/share'), opens: during(open, ['lead']) },
    { route: page('findings/live'), opens: untilOver(reviewers, hostLeaders) },
    { route: page('findings/part'), opens: untilOver(reviewers, hostLeaders) },
    // these take what an open page sends, and nothing else
    { route: page('findings/here'), opens: {} },
    { route: page('findings/deed'), opens: {} },
    // one's own alone
    { route: page('findings/waiting'), opens: during(open, reviewers) },
    { route: page('findings/sealed'), opens: during(open, reviewers) },
    { route: page('findings/:findingId'), opens: untilOver(reviewers, hostLeaders) },
    {
      route: page('findings/:findingId'),
      with: { findingId: 'unheard' },
      opens: during(open, reviewers),
    },
  ],
}
