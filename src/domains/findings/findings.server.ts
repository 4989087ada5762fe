import { defineQuery } from '../../access/define-query.server.ts'
import { now, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { clockTime } from '../../web/dates.ts'
import { membersOf } from '../allocation/members.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { isTeam } from '../allocation/standing.ts'
import { keyQuestionsIn } from '../fieldwork/key-questions.server.ts'
import { notesIn } from '../fieldwork/notes.server.ts'
import { waitingNotes } from '../fieldwork/open-notes.server.ts'
import { teamStandingIn } from '../fieldwork/team-standing.server.ts'
import { forBoard } from './board/board-finding.ts'
import { boardNotes, noteCounts } from './board/board-notes.server.ts'
import { type Finding, findingsIn } from './findings-in.server.ts'
import { begunBy, nextShared } from './next-shared.ts'
import {
  canChangeFinding,
  canGatherNotes,
  canProposeFinding,
  canSayView,
  canWithdrawFinding,
  type FindingFacts,
} from './policy.ts'
import { readerIn } from './reader.server.ts'
import { roundsOnBoard } from './sealed/rounds-on-board.server.ts'
import { briefingEndedIn } from './shared/briefing-over.server.ts'
import { canShareNow, type SharingFacts } from './shared/policy.ts'
import { sharedSessionsIn } from './shared-sessions.server.ts'

const teamOf = async (tx: Tx, reviewId: string) =>
  ((await membersOf(tx, [reviewId])).get(reviewId) ?? [])
    .filter((member) => member.side === 'team' && member.state === 'accepted')
    .map(({ personId, name }) => ({ personId, name }))

const moment = () => ({ date: today(), time: clockTime(now()) })

/** Emerging findings by key question; for the host's leaders, what has been shared with them. `drawer`: the question
    whose free notes lie open, or all of them. */
export const findingsBoard = defineQuery({
  name: 'findings board',
  run: async (tx, { reviewId, drawer = null }: { reviewId: string; drawer?: string | null }, actor) => {
    const standing = await readerIn(tx, reviewId, actor)
    if (!standing) return null
    const ours = isTeam(standing)
    const counts = ours ? await noteCounts(tx, reviewId) : null
    const open = ours && drawer && (drawer === 'all' || isUuid(drawer)) ? drawer : null
    const sessions = await sharedSessionsIn(tx, standing)
    return {
      standing,
      questions: await keyQuestionsIn(tx, reviewId),
      counts: counts && Object.fromEntries(counts),
      findings: (await findingsIn(tx, reviewId)).map(forBoard(standing)),
      drawer: open,
      notes: open ? await boardNotes(tx, reviewId, { questionId: open === 'all' ? null : open }) : [],
      rounds: ours ? await roundsOnBoard(tx, reviewId) : [],
      team: await teamOf(tx, reviewId),
      next: nextShared(sessions, moment()),
      can: {
        propose: canProposeFinding(standing) === 'allowed',
        share: canShareNow({ standing, briefingEnded: await briefingEndedIn(tx, reviewId) }) === 'allowed',
      },
    }
  },
})

/** One finding, with the notes that stand or could stand behind it where the reader is of the team. */
export const findingDetail = defineQuery({
  name: 'finding detail',
  run: async (tx, { reviewId, findingId }: { reviewId: string; findingId: string }, actor) => {
    const standing = await readerIn(tx, reviewId, actor)
    const finding = standing && (await findingsIn(tx, reviewId)).find(({ id }) => id === findingId)
    if (!standing || !finding) return null
    return {
      standing,
      finding,
      questions: await keyQuestionsIn(tx, reviewId),
      team: await teamOf(tx, reviewId),
      notes: isTeam(standing) ? await notesFor(tx, reviewId, finding, standing.personId) : null,
      can: abilities({
        standing,
        briefingEnded: await briefingEndedIn(tx, reviewId),
        finding: { proposedBy: finding.proposedBy, shared: finding.sharedAt !== null, withdrawn: false },
      }),
    }
  },
})
export type FindingDetail = NonNullable<Awaited<ReturnType<typeof findingDetail>>>

const abilities = (facts: FindingFacts & SharingFacts) => ({
  change: canChangeFinding(facts) === 'allowed',
  gather: canGatherNotes(facts) === 'allowed',
  say: canSayView(facts) === 'allowed',
  share: !facts.finding.shared && canShareNow(facts) === 'allowed',
  withdraw: canWithdrawFinding(facts) === 'allowed',
})

// The notes of its question, those without a question, and whatever is gathered already; what is gathered first.
async function notesFor(tx: Tx, reviewId: string, finding: Finding, personId: string) {
  const rows = await tx
    .selectFrom('finding_note')
    .select(['note_id', 'contrary'])
    .where('finding_id', '=', finding.id)
    .execute()
  const behind = new Map(rows.map((row) => [row.note_id, row.contrary]))
  const waiting = new Set((await waitingNotes(tx, reviewId)).map(({ id }) => id))
  const notes = (await notesIn(tx, reviewId, personId))
    .filter(
      ({ id, questionIds }) =>
        behind.has(id) || questionIds.length === 0 || questionIds.includes(finding.questionId),
    )
    .map((note) => ({
      ...note,
      behind: behind.has(note.id),
      contrary: behind.get(note.id) ?? false,
      waiting: waiting.has(note.id),
    }))
  return [...notes.filter((note) => note.behind), ...notes.filter((note) => !note.behind)]
}

/** What is not yet shared, and where it can be said to have been shared: for the lead reviewer. */
export const whatToShare = defineQuery({
  name: 'what to share',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    if (standing?.role !== 'lead_reviewer') return null
    const sessions = await sharedSessionsIn(tx, standing)
    return {
      standing,
      permission: canShareNow({ standing, briefingEnded: await briefingEndedIn(tx, reviewId) }),
      questions: await keyQuestionsIn(tx, reviewId),
      findings: (await findingsIn(tx, reviewId)).filter((finding) => finding.sharedAt === null),
      sessions: begunBy(sessions, moment()).toReversed(),
      next: nextShared(sessions, moment()),
    }
  },
})

/** What a new finding can be about. */
export const newFindingForm = defineQuery({
  name: 'new finding form',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    return (
      standing && {
        standing,
        permission: canProposeFinding(standing),
        questions: await keyQuestionsIn(tx, reviewId),
      }
    )
  },
})
