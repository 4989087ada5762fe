import { count, nameList } from '../../web/dates.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { hasReached } from '../programme/stages.ts'
import { dueDate } from '../programme/template.ts'
import type { Member } from './members.server.ts'
import { isCountedPeer } from './parts.ts'
import { firstForPreparation } from './policy.ts'
import type { TaskedReview } from './tasks-of-reviews.ts'

const group = 'Gather the people'

/** Lead, team, the host's people, and the beginning; an open invitation stands alone, before all else. */
export function peopleTasks(
  standing: TaskedReview,
  members: Member[],
  /** what this review needs, where that is not what its template says is usual */
  wanted: number | null = null,
): ReviewTask[] {
  if (standing.invitedAs) return [answerTask(standing)]
  const tasks = [
    leadTask(standing, members),
    peersTask(standing, members, wanted ?? standing.template.teamSize.usual),
    hostTask(standing, members),
    beginTask(standing, members),
  ]
  return hasReached(standing.review.stage, 'prepare')
    ? [...tasks.map(settled), ...replacementTask(standing, members)]
    : tasks
}

// Once preparation has begun the setting up is over, whoever came or went since.
const settled = (task: ReviewTask): ReviewTask => ({ ...task, state: 'done', status: 'Done' })

const base = ({ review, template }: TaskedReview) => ({
  stage: 'set_up' as const,
  group,
  dueOn: dueDate(template, 'team', review),
})
const team = (standing: TaskedReview) => ({ ...base(standing), step: 'team' as const })
/** The page of places, for those who may open it; for the others the review's own page. */
const placesOf = ({ review, central, role }: TaskedReview) =>
  central || role === 'host_lead' || role === 'coordinator'
    ? `/reviews/${review.id}/team`
    : `/reviews/${review.id}`

function answerTask({ review, template, invitedAs }: TaskedReview): ReviewTask {
  const lead = invitedAs === 'lead_reviewer'
  return {
    stage: review.stage === 'cancelled' ? 'set_up' : review.stage,
    group,
    title: 'Answer the invitation',
    step: 'team',
    state: 'yours',
    to: `/reviews/${review.id}/invitation`,
    hint: lead ? 'You are asked to lead this review.' : 'You are asked to join the team.',
    dueOn: dueDate(template, 'team', review),
    why: `You are asked to ${lead ? 'lead the review' : 'join the team that reviews'}${lead ? ' of' : ''} ${review.trustName}. The others wait to know who comes.`,
    act: 'Read the invitation',
  }
}

function leadTask(standing: TaskedReview, members: Member[]): ReviewTask {
  const lead = members.find((member) => member.role === 'lead_reviewer')
  const common = { ...team(standing), title: 'Find a lead reviewer', to: placesOf(standing) }
  if (lead?.state === 'accepted') return { ...common, state: 'done', hint: `${lead.name} leads the review.` }
  if (lead)
    return {
      ...common,
      state: 'part',
      hint: `${lead.name} is asked and has not answered yet.`,
      status: `With ${lead.name}`,
    }
  const why = 'The lead reviewer settles the focus with the host, so everything else waits for them.'
  return ofCentral(standing, {
    ...common,
    state: 'yours',
    to: `/reviews/${standing.review.id}/team?place=lead`,
    hint: 'Nobody is asked yet.',
    why,
    act: 'Choose a lead reviewer',
  })
}

function peersTask(standing: TaskedReview, members: Member[], usual: number): ReviewTask {
  const { least } = standing.template.teamSize
  const peers = members.filter(isCountedPeer)
  const accepted = peers.filter((member) => member.state === 'accepted').length
  const waiting = peers.filter((member) => member.state === 'invited').map((member) => member.name)
  const common = {
    ...team(standing),
    title: `Gather ${count(usual, 'peer reviewer')}`,
    to: placesOf(standing),
  }
  const hint = `${accepted} of ${usual} accepted.${waiting.length > 0 ? ` ${nameList(waiting)} ${waiting.length === 1 ? 'has' : 'have'} not answered yet.` : ''}`
  if (accepted >= usual) return { ...common, state: 'done', hint }
  if (peers.length >= usual) return { ...common, state: 'part', hint, status: `With ${nameList(waiting)}` }
  const why = `The review needs at least ${count(least, 'peer reviewer')}, from different trusts, and each has to keep three days free.`
  return ofCentral(standing, {
    ...common,
    state: 'yours',
    to: `/reviews/${standing.review.id}/team?place=peer`,
    hint,
    why,
    act: 'Choose peer reviewers',
  })
}

function hostTask(standing: TaskedReview, members: Member[]): ReviewTask {
  const missing = [
    ...(members.some((member) => member.role === 'host_lead') ? [] : ['the chief executive']),
    ...(members.some((member) => member.role === 'coordinator') ? [] : ['who coordinates']),
  ]
  const common = { ...base(standing), title: 'Name the host’s people', to: placesOf(standing) }
  const leaders = members.filter((member) => member.role === 'host_leader').length
  if (missing.length === 0)
    return {
      ...common,
      state: 'done',
      hint:
        leaders > 0
          ? `${count(leaders, 'host leader')} in the review team.`
          : 'No other host leader sits in the team yet.',
    }
  const task: ReviewTask = {
    ...common,
    state: 'yours',
    hint: `Still to name: ${nameList(missing)}.`,
    why: 'The host shapes the review with the team, and needs somebody to gather documents and times.',
    act: 'Name the host’s people',
  }
  return standing.role === 'host_lead' ? task : ofCentral(standing, task)
}

function beginTask(standing: TaskedReview, members: Member[]): ReviewTask {
  const accepted = members.filter((member) => member.state === 'accepted')
  const first = firstForPreparation({
    leadAccepted: accepted.some((member) => member.role === 'lead_reviewer'),
    peersAccepted: accepted.filter(isCountedPeer).length,
    leastPeers: standing.template.teamSize.least,
  })
  const common = { ...base(standing), title: 'Begin preparation', to: placesOf(standing) }
  if (first !== null) return { ...common, state: 'blocked', hint: first }
  return ofCentral(standing, {
    ...common,
    state: 'yours',
    hint: 'The lead and the team have accepted.',
    why: 'The team is there. From now on the host and the team agree what the review will look at.',
    act: 'Begin preparation',
  })
}

/** Somebody withdrew after preparation began: the central team finds another. */
function replacementTask(standing: TaskedReview, members: Member[]): ReviewTask[] {
  const { central, review, template } = standing
  if (!central || review.stage !== 'prepare') return []
  const lead = members.some((member) => member.role === 'lead_reviewer')
  const peers = members.filter(isCountedPeer).length
  if (lead && peers >= template.teamSize.least) return []
  const title = lead ? 'Find another peer reviewer' : 'Find another lead reviewer'
  return [
    {
      stage: 'prepare',
      group,
      title,
      step: 'team',
      state: 'yours',
      to: `/reviews/${review.id}/team?place=${lead ? 'peer' : 'lead'}`,
      hint: 'Somebody has withdrawn since preparation began.',
      dueOn: dueDate(template, 'questions', review),
      why: 'Somebody has withdrawn, and the team is too small without them.',
      act: title,
    },
  ]
}

/** The central team's to do; for everybody else it is under way. */
function ofCentral({ central, review }: TaskedReview, task: ReviewTask): ReviewTask {
  if (central) return task
  const { why: _why, act: _act, ...rest } = task
  return { ...rest, state: 'open', to: `/reviews/${review.id}`, status: 'With the central team' }
}
