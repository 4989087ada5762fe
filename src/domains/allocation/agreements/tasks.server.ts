import { addDays } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { nameList } from '../../../web/dates.ts'
import { type Acceptance, acceptancesOf, waitingFor } from '../../people/agreements/acceptances.server.ts'
import { type PolicyKind, policyNames } from '../../people/agreements/policy-text.ts'
import { currentVersions, publishedOn } from '../../people/agreements/policy-texts.server.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue } from '../../programme/template.ts'
import { type Member, membersOf } from '../members.server.ts'
import { isLead, isTeam } from '../standing.ts'
import type { TaskedReview, TasksOfReviews } from '../tasks-of-reviews.ts'

type Facts = {
  team: Member[]
  accepted: Acceptance[]
  versions: Record<PolicyKind, number>
  published: Partial<Record<PolicyKind, string>>
}

/** Each reviewer's own promises; the lead reviewer and the central team see by name who has not made them yet. */
export const agreementTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const concerned = reviews.filter((one) => isTeam(one) || one.central)
  const members = await membersOf(
    tx,
    concerned.map(({ review }) => review.id),
  )
  const teamOf = (id: string) =>
    (members.get(id) ?? []).filter((member) => member.side === 'team' && member.state === 'accepted')
  const people = new Set(concerned.flatMap(({ review }) => teamOf(review.id).map((one) => one.personId)))
  const accepted = await acceptancesOf(tx, [...people])
  const versions = await currentVersions(tx)
  const published = await publishedOn(tx)
  return new Map(
    concerned.map((reviewed) => [
      reviewed.review.id,
      taskFor(reviewed, { team: teamOf(reviewed.review.id), accepted, versions, published }),
    ]),
  )
}

function taskFor(reviewed: TaskedReview, { team, accepted, versions, published }: Facts): ReviewTask[] {
  const { review, template, personId } = reviewed
  if (!open.has(review.stage)) return []
  const waiting = (member: Member): PolicyKind[] => {
    const kinds = waitingFor(member.personId, accepted, versions)
    return member.agreed || kinds.includes('confidentiality') ? kinds : ['confidentiality', ...kinds]
  }
  const base = {
    stage: 'prepare' as const,
    step: 'agreements' as const,
    group: 'Read and understand',
    title: 'Accept the agreements',
    to: reviewed.central ? '/programme/agreements' : '/agreements',
    dueOn: stepDue(template, 'agreements', review),
  }
  const me = team.find((member) => member.personId === personId)
  const own = me ? waiting(me) : []
  // once the days are over, only what keeps somebody from the documents is asked in the review itself
  const asked = own.includes('confidentiality') || review.stage === 'set_up' || review.stage === 'prepare'
  if (own.length > 0)
    return asked ? [{ ...base, state: 'yours', dueOn: dueFor(own, base.dueOn, published), ...mine(own) }] : []
  const late = isLead(reviewed) || reviewed.central ? team.filter((member) => waiting(member).length > 0) : []
  if (late.length === 0)
    return me || team.length > 0 ? [{ ...base, state: 'done', hint: doneWords(reviewed) }] : []
  const names = nameList(late.map(({ name }) => name))
  return [
    {
      ...base,
      state: 'part',
      hint: `${names} ${late.length === 1 ? 'has' : 'have'} not accepted everything as it stands now.`,
      status: `With ${names}`,
    },
  ]
}

/** What changed after it was due is due a fortnight later: nobody is late for what was not there. */
function dueFor(kinds: PolicyKind[], step: string | null, published: Facts['published']): string | null {
  const days = kinds.flatMap((kind) => published[kind] ?? []).map((day) => addDays(day, 14))
  const newest = days.toSorted().at(-1)
  return step !== null && newest !== undefined && newest > step ? newest : step
}

const open = new Set(['set_up', 'prepare', 'three_days', 'report'])

function mine(kinds: PolicyKind[]): Pick<ReviewTask, 'hint' | 'why' | 'act'> {
  const names = nameList(kinds.map((kind) => policyNames[kind]))
  const shut = kinds.includes('confidentiality')
  return {
    hint: `Still to accept: the ${names}.`,
    why: shut
      ? 'The trust’s documents open once you have promised how you will treat them.'
      : `The ${names} ${kinds.length === 1 ? 'is' : 'are'} new, or changed since you accepted ${kinds.length === 1 ? 'it' : 'them'}. You work under what stands now.`,
    act: 'Read and accept',
  }
}

const doneWords = (reviewed: TaskedReview) =>
  isLead(reviewed) || reviewed.central
    ? 'Everyone in the team has accepted all three as they stand now.'
    : 'You have accepted all three as they stand now.'
