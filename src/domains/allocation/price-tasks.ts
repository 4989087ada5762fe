import type { ReviewTask } from '../programme/review-task.ts'
import { dueDate } from '../programme/template.ts'
import type { Member } from './members.server.ts'
import type { TaskedReview } from './tasks-of-reviews.ts'

/** The newest quote of a review; `alone` when it is for this review only, so that its host can accept it. */
export type QuoteFacts = { id: string; alone: boolean; acceptedOn: string | null }

const group = 'Agree the price'

/** For those who may see a price: the central team, the host's chief executive and coordinator. */
export function priceTasks(
  standing: TaskedReview,
  quote: QuoteFacts | null,
  members: Member[],
): ReviewTask[] {
  const { central, role } = standing
  if (!central && role !== 'host_lead' && role !== 'coordinator') return []
  return [makeTask(standing, quote), acceptTask(standing, quote, members)]
}

function makeTask({ review, template, central }: TaskedReview, quote: QuoteFacts | null): ReviewTask {
  const common = {
    stage: 'set_up' as const,
    group,
    title: 'Make the quote',
    step: 'quote' as const,
    dueOn: dueDate(template, 'quote', review),
  }
  if (quote)
    return { ...common, state: 'done', to: `/quotes/${quote.id}`, hint: 'From the prices of the year.' }
  if (central) {
    const why = `${review.trustName} cannot agree to the price before it has the quote.`
    return {
      ...common,
      state: 'yours',
      to: `/quotes/new?review=${review.id}`,
      hint: 'Worked out from the price book and the number of schools.',
      why,
      act: 'Make the quote',
    }
  }
  return {
    ...common,
    state: 'open',
    to: `/reviews/${review.id}`,
    hint: 'You are told by email when it is there.',
    status: 'With the central team',
  }
}

function acceptTask(
  { review, template, role, central }: TaskedReview,
  quote: QuoteFacts | null,
  members: Member[],
): ReviewTask {
  const common = {
    stage: 'set_up' as const,
    group,
    title: 'Accept the quote',
    step: 'quote' as const,
    dueOn: dueDate(template, 'quote', review),
  }
  if (!quote) return { ...common, state: 'blocked', to: `/reviews/${review.id}`, hint: 'First, the quote.' }
  const to = `/quotes/${quote.id}`
  if (quote.acceptedOn)
    return {
      ...common,
      state: 'done',
      to,
      hint: 'The price and its terms stand.',
      status: `Done ${quote.acceptedOn}`,
    }
  if (role === 'host_lead' && quote.alone) {
    const why =
      'It says what the review costs and what that covers. The review is settled once you accept it.'
    return {
      ...common,
      state: 'yours',
      to,
      hint: 'Read the price and the terms, then accept.',
      why,
      act: 'Read the quote',
    }
  }
  const host = members.find((member) => member.role === 'host_lead')
  if (central && (!host || !quote.alone)) {
    const why = 'The host accepts it by letter or email, and you write down who did.'
    return {
      ...common,
      state: 'yours',
      to,
      hint: 'Record who accepted it, for the host.',
      why,
      act: 'Open the quote',
    }
  }
  return {
    ...common,
    state: 'part',
    to,
    hint: 'The price and the terms are with the host.',
    status: `With ${host?.name ?? 'the host'}`,
  }
}
