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
const onUnheard = ({ review, things }: At) => ({ reviewId: review, findingId: things.unheard })
const hidden = all(notTheTeam, during(over, reviewers))
const heardByLeaders = during(always, ['central', 'coordinator', 'invited peer'])
const page = (path: string) => `reviews/:reviewId/${path}`

/** Findings: the team’s, until the host hears them. */
export const findings: Room = {
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
    { thing: 'what stands behind a finding', table: 'finding_note', readers: during(open, reviewers) },
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
  ],
  functionsThatTake: ['finding_support'],
  opens: [
    { route: page('findings'), opens: untilOver(reviewers, hostLeaders) },
    { route: page('findings/new'), opens: during(open, reviewers) },
    { route: page('findings/share'), opens: during(open, ['lead']) },
    { route: page('findings/:findingId'), opens: untilOver(reviewers, hostLeaders) },
    {
      route: page('findings/:findingId'),
      with: { findingId: 'unheard' },
      opens: during(open, reviewers),
    },
  ],
}
