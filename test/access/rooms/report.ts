import { digestOf } from '../../../src/access/secret-token.server.ts'
import { addDays, today } from '../../../src/platform/clock.ts'
import { insertRow } from '../../factory.ts'
import {
  agreesFirst,
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
import type { State, Who } from '../world.ts'

const review = ({ review }: At) => ({ reviewId: review })
const onBlock = ({ review, things, world }: At) => ({
  reviewId: review,
  blockId: things.block ?? world.trust,
})
// What was promised about a report: those who do not have it learn nothing from asking.
const notTheLead = during(always, ['central', 'peer', 'peer who has not agreed', ...host, 'invited peer'])
const toldNothing = all(notTheLead, during(over, ['lead']))
// the team, once each has accepted the confidentiality agreement: the lead reviewer has, to lead
const agreed: Who[] = ['lead', 'peer']
const writing: State[] = ['report drafted', 'team reads', 'quality reads', 'host checks']
const opened: Who[] = [...hostLeaders, 'shared with', 'chair']
/** The whole promise of who reads a report at each of its steps (MISSION G1 to G3). */
const readsReport: Readers = {
  'report drafted': ['lead'],
  'team reads': agreed,
  'quality reads': [...agreed, 'quality reader'],
  'host checks': [...agreed, ...hostLeaders],
  final: [...agreed, ...hostLeaders],
  // the chair by a group that the host opened it to
  released: opened,
}
/** What is said of a draft holds words of it: whoever reads the one reads the other. */
const draftTalk: Readers = { ...during(withinReport, agreed), 'report drafted': ['lead'] }
const page = (path: string) => `reviews/:reviewId/${path}`
/** A link that asks for a code, for whoever knows nothing but the link. */
export const codedLink = 'a-link-that-asks-for-a-code'
const atStep = (step: string, opens: Readers) => ({ route: page('report/:step'), with: { step }, opens })
const everyoneIn: Who[] = ['central', ...members, 'invited peer']
/** What the host's leaders alone do with what is theirs. */
const ofOwner = (command: string, rest: (at: At) => object = () => ({})) => ({
  command,
  input: (at: At) => ({ ...review(at), ...rest(at) }),
  may: { released: hostLeaders } satisfies Readers,
  hidden: all(
    during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
    during(
      always.filter((state) => state !== 'released'),
      hostLeaders,
    ),
  ),
})

/** The report: the lead reviewer’s to write, the host’s from its release. */
export const report: Room = {
  makeOutside: async (world) => {
    await insertRow('report_link', {
      review_id: world.reviews.released,
      label: 'With a code',
      token_sha256: digestOf(codedLink),
      code_hash: 'salt:key',
      ends_on: addDays(today(), 1),
      made_by: world.of('chief executive'),
    })
    return {}
  },
  reads: [
    {
      thing: 'how far the report has got',
      table: 'report',
      readers: all(during(reports, ['central', ...members, 'job erase-due']), {
        'quality reads': ['quality reader'],
        released: ['shared with', 'chair'],
      }),
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
      where: `kind = 'comment' and body like '%markreportComment%'`,
      mark: 'reportComment',
      readers: draftTalk,
    },
    {
      thing: 'the comments of whoever reads for style and clarity',
      table: 'report_comment',
      where: `kind = 'comment' and body like '%markreaderComment%'`,
      mark: 'readerComment',
      readers: all(draftTalk, { 'quality reads': ['quality reader'] }),
    },
    {
      thing: 'what the host says of the facts',
      table: 'report_comment',
      where: `kind = 'correction'`,
      mark: 'reportCorrection',
      readers: all(draftTalk, during(reports, hostLeaders)),
    },
    {
      thing: 'what the reader for style asks to be changed',
      table: 'report_handover',
      where: `step = 'quality'`,
      mark: 'readerAsks',
      readers: all(during(withinReport, agreed), { 'quality reads': ['quality reader'] }),
    },
    {
      thing: 'what the host asks to be changed',
      table: 'report_handover',
      where: `step = 'host'`,
      mark: 'hostAsks',
      readers: all(during(withinReport, agreed), during(reports, hostLeaders)),
    },
    {
      thing: 'who reads for style and clarity',
      table: 'report_quality_reader',
      readers: all(during(reports, ['central', ...members]), { 'quality reads': ['quality reader'] }),
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
    ...['report_group_share', 'report_publication', 'report_opening'].map((table) => ({
      thing: `to whom the host opened its report, and who opened it (${table})`,
      table,
      readers: during(reports, hostLeaders),
    })),
    {
      thing: 'the links to a report, and what they are for',
      table: 'report_link',
      mark: 'linkLabel',
      readers: during(reports, hostLeaders),
    },
    { thing: 'what a browser keeps after the code of a link', table: 'report_link_pass', readers: {} },
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
      hidden: toldNothing,
    },
    {
      command: 'name-quality-reader',
      input: (at) => ({ ...review(at), personId: at.world.of('lead elsewhere') }),
      may: during(['report drafted', 'team reads', 'quality reads'], ['lead', 'central']),
      hidden: all(
        during(always, ['peer', 'peer who has not agreed', ...host, 'invited peer']),
        during(over, ['lead', 'central']),
      ),
    },
    {
      command: 'send-report-to-quality-read',
      input: review,
      may: { 'team reads': ['lead'] },
      hidden: toldNothing,
    },
    {
      command: 'finish-quality-read',
      input: review,
      may: { 'quality reads': ['quality reader'] },
      hidden: during(always, everyoneIn),
    },
    {
      command: 'ask-for-report-change',
      input: (at) => ({ ...review(at), words: 'Something else' }),
      may: { 'quality reads': ['quality reader'], 'host checks': hostLeaders },
      hidden: during(always, everyoneIn),
    },
    {
      command: 'hand-report-again',
      about: 'that is with them',
      input: review,
      may: {},
      hidden: toldNothing,
    },
    // in each of these the reader has not finished, and the day has not gone by
    {
      command: 'send-report-to-host',
      about: 'that is being read',
      input: review,
      may: {},
      hidden: toldNothing,
    },
    {
      command: 'comment-on-report',
      input: (at) => ({ ...onBlock(at), body: 'A comment' }),
      may: all(during(writing, ['lead']), {
        'team reads': ['peer'],
        'quality reads': ['peer', 'quality reader'],
        'host checks': ['peer'],
      }),
      hidden: during(always, everyoneIn),
    },
    ...['correct-report', 'check-report-facts'].map((command) => ({
      command,
      input: (at: At) => ({ ...onBlock(at), kind: 'disagreement', body: 'A correction' }),
      may: { 'host checks': hostLeaders },
      hidden: during(always, everyoneIn),
    })),
    // each of these has a correction that waits for its answer
    ...['make-report-final', 'release-report'].map((command) => ({
      command,
      about: 'while a correction waits',
      input: review,
      may: {},
      hidden: toldNothing,
    })),
    {
      command: 'reopen-report',
      input: (at) => ({ ...review(at), words: 'A wrong name' }),
      may: { final: ['lead'] },
      hidden: toldNothing,
    },
    ofOwner('share-report', ({ world }) => ({ personId: world.of('chair') })),
    ofOwner('end-report-sharing', ({ things, world }) => ({ shareId: things.share ?? world.trust })),
    ofOwner('share-report-with-group', () => ({ people: 'heads' })),
    ofOwner('end-report-group-sharing', ({ things, world }) => ({
      groupShareId: things.groupShare ?? world.trust,
    })),
    ofOwner('make-report-link', () => ({ label: 'For governors’ day', endsOn: today() })),
    ofOwner('end-report-link', ({ things, world }) => ({ linkId: things.link ?? world.trust })),
    ofOwner('publish-report', () => ({ sure: 'yes' })),
    ofOwner('unpublish-report'),
    // in this command nothing but the link says who is asking
    {
      command: 'open-report-link',
      input: ({ review }) => ({ token: review }),
      may: { released: ['job report-link'] },
      hidden: during(always, everyoneIn),
    },
    {
      command: 'give-link-code',
      about: 'of a link that asks for none',
      input: ({ review }) => ({ token: review, code: '1234 5678' }),
      may: {},
      hidden: during(always, everyoneIn),
    },
    {
      command: 'open-report',
      input: (at) => ({ ...review(at), how: 'page' }),
      may: { released: opened },
      // after its release nobody else opens it, the central team included
      hidden: all(
        during(always, ['central', 'peer who has not agreed', 'coordinator', 'invited peer']),
        { 'report drafted': ['peer'], released: agreed },
        during(['report drafted', 'team reads', 'quality reads'], hostLeaders),
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
    {
      question: 'who could read it for style and clarity',
      sql: 'access.quality_candidates($1)',
      answeredTo: all(during(always, ['central']), during(open, ['lead'])),
    },
    {
      question: 'what the programme keeps of a released report',
      sql: 'access.kept_figures($1)',
      answeredTo: { released: ['central', ...hostLeaders] },
    },
    {
      question: 'what stands on the page behind a link',
      sql: `access.report_link_at(encode(sha256(convert_to($1::text, 'UTF8')), 'hex'))`,
      answeredTo: { released: ['job report-link'] },
    },
    {
      question: 'what a trust publishes, that publishes nothing',
      sql: `(select * from access.published_by('host-trust') p where p.review_id = $1) published`,
      answeredTo: {},
    },
  ],
  functionsThatTake: [
    'report_cover',
    'report_source_counts',
    'quality_candidates',
    'kept_figures',
    'report_link_at',
    'note_link_code',
    'note_link_opening',
    'published_by',
  ],
  opens: [
    // how far the report has got is no secret, until it is the host's
    {
      route: page('report'),
      opens: all(during([...open, 'cancelled'], ['central', 'lead', 'peer', ...host]), {
        'quality reads': ['quality reader'],
        cancelled: ['peer who has not agreed'],
        released: hostLeaders,
      }),
      goes: { ...agreesFirst, released: { who: ['shared with', 'chair'], to: /\/report\/read$/ } },
    },
    { route: page('report/read'), opens: readsReport },
    {
      route: page('report/reader'),
      opens: during(['report drafted', 'team reads', 'quality reads'], ['lead', 'central']),
    },
    ...['report/text', 'report/text/file'].map((path) => ({
      route: page(path),
      opens: { final: readsReport.final, released: readsReport.released },
    })),
    {
      route: page('report/answers'),
      opens: { ...during(['host checks', 'final'], ['lead', ...hostLeaders]), released: hostLeaders },
    },
    { route: page('report/kept'), opens: { released: ['central', ...hostLeaders] } },
    { route: page('report/publish'), opens: { released: hostLeaders } },
    ...['to-team', 'to-quality', 'to-host', 'final', 'release'].map((step) =>
      atStep(step, during(withinReport, ['lead'])),
    ),
    atStep('quality-read', { 'quality reads': ['quality reader'] }),
    atStep('facts-checked', { 'host checks': hostLeaders }),
    atStep('ask-change', { 'quality reads': ['quality reader'], 'host checks': hostLeaders }),
    atStep('again', during(['quality reads', 'host checks'], ['lead'])),
    atStep('reopen', { final: ['lead'] }),
    { route: page('report/files/:kind'), with: { kind: 'word' }, opens: readsReport },
  ],
  opensOutside: [
    // nobody's, and everybody's who holds a link: this is none
    { route: 'shared/:token', opens: [], strangers: '' },
    // everybody's, where a trust publishes something: this one does not
    ...['trusts/:slug/reviews', 'trusts/:slug/reviews/:reviewId', 'trusts/:slug/reviews/:reviewId/pdf'].map(
      (route) => ({ route, ids: () => ({ slug: 'host-trust' }), opens: [], strangers: '' }),
    ),
  ],
}
