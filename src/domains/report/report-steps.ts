import { dateOf, dayAndMonth, firstName } from '../../web/dates.ts'
import { type ReportState, reportStates } from './report.ts'

type Moments = { toTeamAt: Date | null; toHostAt: Date | null; factsCheckedAt: Date | null }
type Due = Record<'draft' | 'teamReads' | 'hostChecks' | 'release', string>
type Step = { name: string; date: string; state: 'done' | 'now' | 'to-come' }

/** The report's four steps with their dates: what is done says when it was, the others by when. */
export function reportSteps(state: ReportState, at: Moments, due: Due, leadName: string): Step[] {
  const now = at.factsCheckedAt ? 3 : reportStates.indexOf(state)
  const steps = [
    { name: 'Draft', by: due.draft, done: at.toTeamAt, who: `${firstName(leadName)}, ` },
    { name: 'Team reads', by: due.teamReads, done: at.toHostAt, who: '' },
    { name: 'Host checks facts', by: due.hostChecks, done: at.factsCheckedAt, who: '' },
    { name: 'Released', by: due.release, done: null, who: '' },
  ]
  return steps.map(({ name, by, done, who }, place) => {
    if (place < now) return { name, date: doneWords(who, done), state: 'done' }
    if (name === 'Released')
      return { name, date: `${dayAndMonth(by)}, to the host alone`, state: place === now ? 'now' : 'to-come' }
    if (place === now)
      return { name, date: `${who}until ${dayAndMonth(by)}`.replace(/^u/, 'U'), state: 'now' }
    return { name, date: `By ${dayAndMonth(by)}`, state: 'to-come' }
  })
}

function doneWords(who: string, at: Date | null): string {
  if (!at) return 'Time for it has ended'
  return `${who}done ${dayAndMonth(dateOf(at))}`.replace(/^d/, 'D')
}
