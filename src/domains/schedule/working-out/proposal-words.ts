import type { Chosen, Journey, SchedulePlan } from '../../../engines/schedule/plan.ts'
import { count, firstName, nameList } from '../../../web/dates.ts'
import { capitalised, inWords } from '../../preparation/focus/question.ts'
import type { Move } from '../changes/change.ts'
import type { DayName } from '../day-name.ts'
import type { Attendee } from '../schedule.ts'
import { type DaysWorld, shortName, urnOfItem } from './days-world.ts'
import { changesIn } from './proposal.ts'

/** "3 hours 8 minutes" */
export function spanWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && count(hours, 'hour'), (rest > 0 || hours === 0) && count(rest, 'minute')]
  return parts.filter(Boolean).join(' ')
}

export const minutesDriven = (journeys: Journey[]) =>
  journeys.reduce((sum, { leaves, arrives }) => sum + arrives - leaves, 0)
export const kilometres = (journeys: Journey[]) =>
  Math.round(journeys.reduce((sum, { metres }) => sum + metres, 0) / 1000)

/** How good it is, in a sentence, without a figure that means nothing. */
export function verdictWords(plan: SchedulePlan, stopped = false): string {
  const left = plan.unplaced.length
  const rest = left > 0 ? ` ${capitalised(inWords(left))} found no time.` : ''
  if (plan.status === 'impossible') return `Not all of it can be. This is as much of it as holds.${rest}`
  return `${stopped ? 'It holds. It was stopped before it was finished. ' : ''}${gainWords(plan)}${rest}`
}

function gainWords({ status, gap, seconds }: SchedulePlan) {
  if (status === 'optimal') return 'Nothing better keeps to all that you wrote.'
  if (gap >= 0.5)
    return `It is the best that was found in ${count(Math.max(1, Math.round(seconds)), 'second')}.`
  const percent = Math.max(0.1, Math.ceil(gap * 1000) / 10)
  return `No other could be more than ${percent} per cent better.`
}

/** "Four sessions are new, two move and one goes." */
export function changeWords(moves: Move[]): string {
  const { fresh, moved, gone } = changesIn(moves)
  const elsewhere = moved.filter((move) => isElsewhere(move))
  const taken = moved.filter((move) => !isElsewhere(move) && move.before?.attendees.length === 0)
  const parts = [
    { many: fresh.length, one: 'is new', more: 'are new' },
    { many: elsewhere.length, one: 'moves', more: 'move' },
    { many: taken.length, one: 'gets a reviewer', more: 'get a reviewer' },
    { many: moved.length - elsewhere.length - taken.length, one: 'changes hands', more: 'change hands' },
    { many: gone.length, one: 'goes', more: 'go' },
  ].filter(({ many }) => many > 0)
  if (parts.length === 0) return 'It is the schedule that you have.'
  const said = parts.map(({ many, one, more }, at) => {
    const sessions = at > 0 ? '' : many === 1 ? ' session' : ' sessions'
    return `${inWords(many)}${sessions} ${many === 1 ? one : more}`
  })
  return `${capitalised(said.length === 2 ? said.join(', and ') : nameList(said))}.`
}

const isElsewhere = ({ before, after }: Move) =>
  before?.day !== after?.day || before?.starts !== after?.starts || before?.ends !== after?.ends

/** What becomes of a session that stays: "Beth goes. Nobody was named before." */
export function becomesWords(move: Move, people: Attendee[], dayName: DayName): string {
  const { before, after } = move
  if (!before || !after) return ''
  const moved = isElsewhere(move) && `It was on ${dayName(before.day)}, ${before.starts} to ${before.ends}.`
  return [moved, handsWords(before.attendees, after.attendees, people)].filter(Boolean).join(' ')
}

function handsWords(before: string[], after: string[], people: Attendee[]): string {
  const named = (ids: string[]) =>
    nameList(people.filter(({ personId }) => ids.includes(personId)).map(({ name }) => firstName(name)))
  const come = after.filter((id) => !before.includes(id))
  const leave = before.filter((id) => !after.includes(id))
  if (come.length === 0) return leave.length > 0 ? `${named(leave)} no longer ${goes(leave)} there.` : ''
  const instead = leave.length > 0 ? ` instead of ${named(leave)}` : ''
  return `${named(come)} ${goes(come)}${instead}.${before.length === 0 ? ' Nobody was named before.' : ''}`
}
const goes = (ids: string[]) => (ids.length === 1 ? 'goes' : 'go')

/** "Still to settle: Thursday has no final briefing." */
export function unsettledWords([first, ...more]: string[]): string {
  if (!first) return ''
  return `Still to settle: ${first}${more.length > 0 ? ` And ${inWords(more.length)} more.` : ''}`
}

/** Why a school is visited. */
export function chosenWords(chosen: Chosen, world: DaysWorld): { school: string; why: string } {
  const urn = urnOfItem(chosen.school)
  const school = shortName(world.schools.find((one) => one.urn === urn)?.name ?? '')
  return { school, why: whyChosen(chosen, world) }
}

function whyChosen(chosen: Chosen, world: DaysWorld): string {
  if (chosen.because === 'near') return 'It lies near where somebody goes anyway.'
  if (chosen.because === 'questions') {
    const numbers = world.questions
      .filter(({ id }) => chosen.questions.includes(id))
      .map(({ position }) => String(position))
    return `It can speak to ${numbers.length === 1 ? 'key question' : 'key questions'} ${nameList(numbers)}.`
  }
  if (chosen.because !== 'span')
    return chosen.because === 'must' ? 'You wrote that it must be.' : 'It was on the schedule already.'
  const { phase, size, area } = chosen
  const kind = phase ? `a ${phase.toLowerCase()} school` : 'a school'
  const parts = [kind, size && `${size} in size`, area && `in ${area}`]
  return `It adds ${parts.filter(Boolean).join(', ')}.`
}
