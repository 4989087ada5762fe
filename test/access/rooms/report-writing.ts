import { insertRow } from '../../factory.ts'
import { all, always, during, host, hostLeaders, over, reviewers, withinReport } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { State } from '../world.ts'

const page = (path: string) => `reviews/:reviewId/${path}`
const review = ({ review }: At) => ({ reviewId: review })
const onBlock = ({ review, things, world }: At) => ({
  reviewId: review,
  blockId: things.block ?? world.trust,
})
// Nobody but who writes it learns anything from asking.
const notTheLead = during(always, ['central', 'peer', 'peer who has not agreed', ...host, 'invited peer'])
const writing: State[] = ['report drafted', 'team reads', 'quality reads', 'host checks']
const whileWritten = during(writing, ['lead'])

/** How a report comes to be: its lead reviewer’s to write and to lead, until it is frozen. */
export const reportWriting: Room = {
  make: async ({ review, of }, { block, heard, note }, words) => {
    if (!block) return {}
    await insertRow('report_key', { review_id: review })
    // a released report has lost those of its time
    await insertRow('report_comment', {
      review_id: review,
      block_id: block,
      person_id: of('peer'),
      kind: 'comment',
      body: words('reportComment'),
      quote: words('reportComment'),
      instead: words('reportComment'),
    })
    await insertRow('report_update', {
      review_id: review,
      person_id: of('lead'),
      change: Buffer.from(words('reportChange')),
    })
    await insertRow('report_citation', { review_id: review, block_id: block, upto: 10, finding_id: heard })
    if (note)
      await insertRow('report_citation', { review_id: review, block_id: block, upto: 20, note_id: note })
    await insertRow('report_overrule', {
      review_id: review,
      block_id: block,
      kind: 'name',
      words: 'Marzipan',
      reason: words('letStandReason'),
      person_id: of('lead'),
    })
    await insertRow('report_writer', {
      review_id: review,
      person_id: of('withdrawn peer'),
      invited_by: of('lead'),
    })
    return {}
  },
  reads: [
    ...['report_update', 'report_key', 'report_citation', 'report_overrule'].map((table) => ({
      thing: `how the report comes to be (${table})`,
      table,
      readers: whileWritten,
    })),
    {
      thing: 'why words may stand that could point at somebody',
      table: 'report_overrule',
      mark: 'letStandReason' as const,
      // beside words that the report of this world does not hold
      onNoPage: true as const,
      readers: whileWritten,
    },
    {
      thing: 'whom the lead reviewer asked to write with them',
      table: 'report_writer',
      readers: during(withinReport, reviewers),
    },
  ],
  does: [
    ...[
      { command: 'begin-writing-report', input: review },
      {
        command: 'write-report',
        input: (at: At) => ({ ...review(at), change: new Uint8Array([0, 0]), written: [] }),
      },
      { command: 'restore-report-version', input: (at: At) => ({ ...review(at), upto: 1 }) },
      {
        command: 'let-words-stand',
        input: (at: At) => ({ ...onBlock(at), kind: 'name', words: 'Marzipan', reason: 'She agreed' }),
      },
      {
        command: 'ask-about-words-again',
        input: (at: At) => ({ ...onBlock(at), kind: 'name', words: 'Marzipan' }),
      },
      ...['invite-report-writer', 'end-report-writer'].map((command) => ({
        command,
        input: (at: At) => ({ ...review(at), personId: at.world.of('peer') }),
      })),
      {
        command: 'settle-report-remark',
        input: (at: At) => ({ ...review(at), remarkId: at.things.remark ?? at.world.trust, outcome: 'Done' }),
      },
    ].map((deed) => ({ ...deed, may: whileWritten, hidden: all(notTheLead, during(over, ['lead'])) })),
    {
      command: 'reply-to-report-comment',
      input: (at) => ({ ...review(at), remarkId: at.things.remark ?? at.world.trust, body: 'A reply' }),
      may: all(whileWritten, {
        'team reads': ['peer'],
        'quality reads': ['peer', 'quality reader'],
        'host checks': ['peer'],
      }),
      hidden: during(always, ['central', ...reviewers, ...host, 'invited peer']),
    },
  ],
  asks: [
    {
      question: 'what the check of confidences knows',
      sql: '(select access.disclosure_known($1) as known) asked where known is not null',
      // and the host's leaders before they publish, without the notes
      answeredTo: all(whileWritten, { released: hostLeaders }),
    },
  ],
  functionsThatTake: ['disclosure_known'],
  opens: [
    ...['report/checks', 'report/evidence', 'report/writers', 'report/versions'].map((path) => ({
      route: page(path),
      opens: whileWritten,
    })),
  ],
}
