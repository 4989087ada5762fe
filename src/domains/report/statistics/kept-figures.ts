import { dateOf, fullDate } from '../../../web/dates.ts'

/** What the database answers about a released report to the central team and to the host: dates and counts. */
export type Kept = {
  releasedAt: Date | null
  draftDays: number | null
  teamDays: number | null
  qualityDays: number | null
  hostDays: number | null
  strengths: number
  areas: number
  nextSteps: number
  practices: number
  sections: number
  corrections: number
  disagreements: number
  visits: number
  interviews: number
  reviewers: number
}
export type Figure = { term: string; value: string }

/** Each figure that the programme keeps, in words, with its value. No word of the report is among them. */
export function keptFigures(kept: Kept): Figure[] {
  const days = (n: number | null) => (n === null ? 'Not known' : n === 1 ? '1 day' : `${n} days`)
  return [
    {
      term: 'The day of its release',
      value: kept.releasedAt ? fullDate(dateOf(kept.releasedAt)) : 'Not known',
    },
    { term: 'Writing the draft', value: days(kept.draftDays) },
    { term: 'Reading by the team', value: days(kept.teamDays) },
    { term: 'Reading for style and clarity', value: days(kept.qualityDays) },
    { term: 'The host’s check of the facts', value: days(kept.hostDays) },
    { term: 'Strengths', value: String(kept.strengths) },
    { term: 'Areas for development', value: String(kept.areas) },
    { term: 'Next steps', value: String(kept.nextSteps) },
    { term: 'Effective practice', value: String(kept.practices) },
    { term: 'Sections of the report', value: String(kept.sections) },
    { term: 'Facts that the host corrected', value: String(kept.corrections) },
    { term: 'Things that the host saw differently', value: String(kept.disagreements) },
    { term: 'Visits on the schedule', value: String(kept.visits) },
    { term: 'Conversations on the schedule', value: String(kept.interviews) },
    { term: 'Reviewers', value: String(kept.reviewers) },
  ]
}
