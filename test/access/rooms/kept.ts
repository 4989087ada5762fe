import { insertRow } from '../../factory.ts'
import { always, during, everyoneSignedIn, members } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { Who } from '../world.ts'

const everyPart: Who[] = ['central', ...members]
const tookPart = during(always, [...everyPart, 'job erase-due'])
const days = { notes: '90', host_documents: '90', papers: '60', unfinished: '270' }

/** Until when a review's words are kept, and the proof that they were erased: for all who take part, for good. */
export const kept: Room = {
  make: async ({ review, of }, _, words) => {
    await insertRow('retention_hold', {
      review_id: review,
      reason: words('holdReason'),
      set_by: of('central'),
      ended_by: of('central'),
      ended_at: new Date(),
    })
    await insertRow('erasure', {
      review_id: review,
      kind: 'host_documents',
      due_on: '2026-01-01',
      finished_at: new Date(),
      checked_at: new Date(),
      found_rows: 0,
      found_files: 0,
    })
    return {}
  },
  reads: [
    {
      thing: 'that a clock was stopped, and why',
      table: 'retention_hold',
      mark: 'holdReason',
      readers: tookPart,
    },
    { thing: 'what was erased, without its words', table: 'erasure', readers: tookPart },
  ],
  // a promise that nobody can read is none
  readsOutside: [
    {
      thing: 'for how long things are kept',
      table: 'retention_rule',
      readers: [...everyoneSignedIn, 'nobody', 'job erase-due'],
    },
  ],
  asks: [
    {
      question: 'how much is there again of what was erased',
      sql: `access.left_to_erase($1, 'host_documents')`,
      answeredTo: tookPart,
    },
    {
      question: 'how much there is of what is not erased yet',
      sql: `access.left_to_erase($1, 'notes')`,
      answeredTo: during(always, ['job erase-due']),
    },
    {
      question: 'where files lie that are not due',
      sql: `access.files_to_erase($1, 'notes', 10)`,
      answeredTo: {},
    },
  ],
  functionsThatTake: ['erase_some', 'files_to_erase', 'left_to_erase'],
  does: [
    {
      command: 'hold-erasure',
      input: ({ review }) => ({ reviewId: review, reason: 'A complaint is being looked into' }),
      may: during(always, ['central']),
      hidden: during(always, ['invited peer']),
    },
    {
      command: 'end-hold',
      input: ({ review }) => ({ reviewId: review }),
      may: {},
      hidden: during(always, ['invited peer']),
    },
    {
      command: 'look-again-for-erased',
      input: ({ review }) => ({ reviewId: review, kind: 'host_documents' }),
      may: during(always, everyPart),
      hidden: during(always, ['invited peer']),
    },
    {
      command: 'look-again-for-erased',
      about: 'what is not erased yet',
      input: ({ review }) => ({ reviewId: review, kind: 'notes' }),
      may: {},
      hidden: during(always, ['invited peer']),
    },
  ],
  doesOutside: [{ command: 'set-retention-rules', input: () => days, may: ['central'] }],
  opens: [{ route: 'reviews/:reviewId/kept', opens: during(always, everyPart) }],
  opensOutside: [
    { route: 'what-we-keep', opens: [...everyoneSignedIn, 'nobody'] },
    { route: 'programme/retention', opens: ['central'] },
  ],
}
