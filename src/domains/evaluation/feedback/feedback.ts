import { addDays } from '../../../platform/clock.ts'

/** Days after the release by which it is asked for: a default of ours. */
const DAYS_TO_ANSWER = 10
export const feedbackDue = (releasedOn: string) => addDays(releasedOn, DAYS_TO_ANSWER)

export const teamFits = { yes: 'Yes', partly: 'In part', no: 'No' } as const
export const purposes = {
  from_the_start: 'Yes, from the start',
  after_a_while: 'After a while',
  not_really: 'Not really',
} as const
export const costs = {
  less: 'Less than expected',
  about_right: 'About what was expected',
  too_much: 'Too much',
} as const
export const wishesMet = { all: 'All or nearly all', some: 'Some', few: 'Few' } as const

export type Choices = typeof choicesOf
/** What is asked with a choice, and the words that may follow it. */
export const choicesOf = {
  teamFit: {
    legend: 'Was the team right for this trust and its questions?',
    short: 'Team right for it',
    options: teamFits,
  },
  purpose: {
    legend: 'Did the host understand what the review was for?',
    short: 'Purpose understood',
    options: purposes,
  },
  cost: {
    legend: 'Was the time and travel it cost in proportion?',
    short: 'Time and travel',
    options: costs,
  },
  wishes: {
    legend: 'Were the wishes met that the host and the reviewers had?',
    short: 'Wishes met',
    options: wishesMet,
  },
} as const
export type Choice = keyof Choices

export type Feedback = {
  wentWell: string
  inTheWay: string
  teamFit: keyof typeof teamFits | null
  teamWords: string
  purpose: keyof typeof purposes | null
  purposeWords: string
  cost: keyof typeof costs | null
  costWords: string
  wishes: keyof typeof wishesMet | null
  wishesWords: string
  revision: number
  changedAt: string
  sentAt: string | null
}

export const optionsOf = (options: Record<string, string>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }))
export const chosenWords = (choice: Choice, value: string | null): string =>
  value === null ? '' : ((choicesOf[choice].options as Record<string, string>)[value] ?? '')
