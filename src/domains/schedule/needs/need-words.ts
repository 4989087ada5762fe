import { capitalised } from '../../preparation/focus/question.ts'
import type { NeedTime, SchoolNeed } from './needs.ts'

type Days = (day: 1 | 2 | 3) => string

/** "Keep clear of 11:00 to 12:15, when pupils have therapies" */
export function timeNeedWords({ day, from, until, kind, because }: NeedTime, dayName: Days): string {
  const on = day === null ? '' : ` on ${dayName(day)}`
  const why = because ? `, ${because}` : ''
  return kind === 'clear'
    ? `Keep clear of ${from} to ${until}${on}${why}`
    : `Between ${from} and ${until}${on}${why}`
}

export const visitWords: Record<SchoolNeed['visit'], string> = {
  must: 'Visited',
  may: 'May be visited',
  never: 'Not visited',
}

/** "90 minutes, by one reviewer" */
export const lengthWords = ({ minutes, reviewers }: Pick<SchoolNeed, 'minutes' | 'reviewers'>) =>
  `${minutes} minutes, by ${reviewers === 2 ? 'two reviewers together' : 'one reviewer'}`

export const timesWords = (times: NeedTime[], dayName: Days) =>
  times.length === 0
    ? 'Any time that the days allow.'
    : `${times.map((time) => capitalised(timeNeedWords(time, dayName))).join('. ')}.`
