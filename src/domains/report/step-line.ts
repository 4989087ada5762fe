import { dateOf, dayAndMonth, firstName } from '../../web/dates.ts'
import { type ReportState, reportStates } from './report.ts'
import { type Due, reportSteps } from './report-steps.ts'

/** When each step was over, as far as it is. */
export type Moments = Record<Exclude<ReportState, 'released'>, Date | null>
type Step = { name: string; date: string; state: 'done' | 'now' | 'to-come' }

/** The London day by which a step is to be over. */
export const dayOf = (due: Due, state: ReportState) => due[reportSteps[state].due]

/**
 * The report's steps with their dates: what is done says when it was, the others by when. `handedBack`: when whoever has
 * it at this step said that they had finished.
 */
export function stepLine(
  state: ReportState,
  at: Moments,
  due: Due,
  leadName: string,
  handedBack: Date | null = null,
): Step[] {
  const now = reportStates.indexOf(state)
  return reportStates.map((step, place) => {
    const { name } = reportSteps[step]
    const by = dayOf(due, step)
    if (step === 'released') {
      const date = `${dayAndMonth(by)}, to the host alone`
      return { name, date, state: place === now ? 'now' : 'to-come' }
    }
    const who = step === 'draft' ? `${firstName(leadName)}, ` : ''
    if (place < now) return { name, date: doneWords(who, at[step]), state: 'done' }
    if (place === now && step === 'final')
      return { name, date: `Release by ${dayAndMonth(due.release)}`, state: 'now' }
    if (place === now && handedBack)
      return {
        name,
        date: `Done ${dayAndMonth(dateOf(handedBack))}, now with ${firstName(leadName)}`,
        state: 'now',
      }
    if (place === now) return { name, date: capital(`${who}until ${dayAndMonth(by)}`), state: 'now' }
    return { name, date: `By ${dayAndMonth(by)}`, state: 'to-come' }
  })
}

const doneWords = (who: string, at: Date | null) =>
  at ? capital(`${who}done ${dayAndMonth(dateOf(at))}`) : 'Done'
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
