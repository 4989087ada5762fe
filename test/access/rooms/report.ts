import {
  all,
  always,
  during,
  host,
  hostLeaders,
  members,
  open,
  over,
  type Readers,
  reports,
  reviewers,
  withinReport,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const review = ({ review }: At) => ({ reviewId: review })
const onBlock = ({ review, things, world }: At) => ({
  reviewId: review,
  blockId: things.block ?? world.trust,
})
const noReport = always.filter((state) => !reports.includes(state))
// What was promised about a report: those who do not have it learn nothing from asking.
const notTheLead = during(always, ['central', 'peer', 'peer who has not agreed', ...host, 'invited peer'])
const readsReport: Readers = {
  'report drafted': ['lead'],
  'team reads': ['central', ...reviewers],
  'host checks': ['central', ...reviewers, ...hostLeaders],
  released: [...hostLeaders, 'shared with'],
}
const page = (path: string) => `reviews/:reviewId/${path}`

/** The report: the lead reviewer’s to write, the host’s from its release. */
export const report: Room = {
  reads: [
    {
      thing: 'how far the report has got',
      table: 'report',
      readers: {
        // the job that erases reads when it was released
        ...during(reports, ['central', ...members, 'job erase-due']),
        released: ['central', ...members, 'shared with', 'job erase-due'],
      },
    },
    ...['report_section', 'report_block'].map((table) => ({
      thing: `what the report says (${table})`,
      table,
      mark: 'reportText' as const,
      readers: readsReport,
    })),
    { thing: 'what the report stands on', table: 'report_sources', readers: readsReport },
    {
      thing: 'the team’s comments on the draft',
      table: 'report_comment',
      where: `kind = 'comment'`,
      mark: 'reportComment',
      readers: {
        'report drafted': reviewers,
        'team reads': ['central', ...reviewers],
        'host checks': ['central', ...reviewers],
      },
    },
    {
      thing: 'the host’s corrections',
      table: 'report_comment',
      where: `kind = 'correction'`,
      mark: 'reportCorrection',
      readers: { ...during(reports, [...reviewers, ...hostLeaders]), released: hostLeaders },
    },
    {
      thing: 'a share of the report',
      table: 'report_share',
      where: 'ended_at is null',
      readers: during(reports, [...hostLeaders, 'shared with']),
    },
    {
      thing: 'a share that has ended',
      table: 'report_share',
      where: 'ended_at is not null',
      readers: during(reports, [...hostLeaders, 'no longer shared with']),
    },
    {
      thing: 'who has opened the released report',
      table: 'report_opening',
      readers: during(reports, hostLeaders),
    },
  ],
  does: [
    {
      command: 'begin-report',
      about: 'that has been begun',
      input: review,
      may: {},
      hidden: notTheLead,
    },
    {
      command: 'send-report-to-team',
      input: review,
      may: { 'report drafted': ['lead'] },
      hidden: all(notTheLead, during(over, ['lead'])),
    },
    {
      command: 'send-report-to-host',
      input: review,
      may: { 'team reads': ['lead'] },
      hidden: all(notTheLead, during(over, ['lead'])),
    },
    {
      command: 'comment-on-report',
      input: (at) => ({ ...onBlock(at), body: 'A comment' }),
      may: all(
        during(['team reads', 'host checks'], ['central', 'peer', 'peer who has not agreed']),
        during(withinReport, ['lead']),
      ),
      hidden: all(
        during(always, [...host, 'invited peer']),
        during([...noReport, 'report drafted', 'released'], ['central', 'peer', 'peer who has not agreed']),
        during([...noReport, 'released'], ['lead']),
      ),
    },
    ...['correct-report', 'check-report-facts'].map((command) => ({
      command,
      input: (at: At) => ({ ...onBlock(at), body: 'A correction' }),
      may: { 'host checks': hostLeaders },
      hidden: all(
        during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
        during([...noReport, 'report drafted', 'team reads', 'released'], hostLeaders),
      ),
    })),
    // each of these has a correction that waits for its answer
    {
      command: 'release-report',
      about: 'while a correction waits',
      input: review,
      may: {},
      hidden: all(notTheLead, during(over, ['lead'])),
    },
    ...['share-report', 'end-report-sharing'].map((command) => ({
      command,
      input: (at: At) => ({
        ...review(at),
        personId: at.world.of('chair'),
        shareId: at.things.share ?? at.world.trust,
      }),
      may: { released: hostLeaders },
      hidden: all(
        during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
        during([...noReport, ...withinReport], hostLeaders),
      ),
    })),
    {
      command: 'open-report',
      input: (at) => ({ ...review(at), how: 'page' }),
      may: { released: [...hostLeaders, 'shared with'] },
      // after its release nobody else opens it, the central team included
      hidden: all(
        during(
          [...noReport, 'report drafted'],
          ['central', 'peer', 'peer who has not agreed', ...hostLeaders],
        ),
        during(always, ['coordinator', 'invited peer']),
        during(['team reads'], hostLeaders),
        { released: ['central', ...reviewers] },
      ),
    },
  ],
  asks: [
    {
      question: 'what stands on the cover of the report',
      sql: 'access.report_cover($1)',
      answeredTo: readsReport,
    },
    {
      question: 'how many sources a report stands on',
      sql: 'access.report_source_counts($1)',
      answeredTo: during(open, ['lead']),
    },
  ],
  functionsThatTake: ['report_cover', 'report_source_counts'],
  opens: [
    // how far the report has got is no secret, until it is the host's
    {
      route: page('report'),
      opens: { ...during([...open, 'cancelled'], ['central', ...members]), released: hostLeaders },
      goes: { released: { who: ['shared with'], to: /\/report\/read$/ } },
    },
    { route: page('report/read'), opens: readsReport },
    { route: page('report/:step'), with: { step: 'to-team' }, opens: during(withinReport, ['lead']) },
    { route: page('report/:step'), with: { step: 'facts-checked' }, opens: { 'host checks': hostLeaders } },
    { route: page('report/:step'), with: { step: 'release' }, opens: during(withinReport, ['lead']) },
    { route: page('report/files/:kind'), with: { kind: 'word' }, opens: readsReport },
  ],
}
