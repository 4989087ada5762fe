import { count, nameList } from '../../../web/dates.ts'
import type { Member } from '../../allocation/members.server.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { awaitedSides, openAmendments, type QuestionAmendment, type Side } from './question-amendment.ts'
import { canAgreeAmendment, canProposeAmendment, sideOf } from './question-amendment-policy.ts'

type Facts = { reviewed: TaskedReview; members: Member[]; amendments: QuestionAmendment[]; frozenAt: string }

/** A change to what was frozen waits for the two who agree for their sides; everyone else sees whom it waits for. */
export function amendmentTasks({ reviewed, members, amendments, frozenAt }: Facts): ReviewTask[] {
  const open = openAmendments(amendments)
  const facts = { standing: reviewed, frozenAt }
  const { review } = reviewed
  const over = review.stage !== 'prepare' && review.stage !== 'three_days'
  if (open.length === 0 || over) return []
  const mine = open.filter((amendment) => canAgreeAmendment({ ...facts, amendment }) === 'allowed')
  const base = {
    stage: review.stage === 'prepare' ? ('prepare' as const) : ('three_days' as const),
    group: 'Agree the focus',
    title: open.length === 1 ? 'Agree a change to the key questions' : 'Agree changes to the key questions',
    to: `/reviews/${review.id}/questions`,
    dueOn: null,
  }
  const [first] = mine
  if (first && canProposeAmendment(facts) === 'allowed') {
    const by =
      mine.length === 1 ? `${first.proposed.name} proposes it.` : `${count(mine.length, 'change')} wait.`
    return [
      {
        ...base,
        state: 'yours',
        hint: `${by} You agree for the ${sideOf(reviewed)}.`,
        why: 'What was frozen changes only where both sides agree again, by name. Yours is awaited.',
        act: 'Read the change',
      },
    ]
  }
  const sides = new Set(open.flatMap(awaitedSides))
  const names = [...sides].flatMap((side) => leaderOf(members, side) ?? [])
  const hint = 'Until both sides agree, the frozen words stand.'
  return [{ ...base, state: 'part', hint, status: names.length > 0 ? `With ${nameList(names)}` : undefined }]
}

const leaderOf = (members: Member[], side: Side) =>
  members.find((member) => member.role === (side === 'team' ? 'lead_reviewer' : 'host_lead'))?.name
