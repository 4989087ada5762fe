import type { Chosen, Journey, SchedulePlan } from '../../../engines/schedule/plan.ts'
import { count, nameList } from '../../../web/dates.ts'
import { capitalised, inWords } from '../../preparation/focus/question.ts'
import type { Move } from '../changes/change.ts'
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

/** "Four are new, two move and one is gone." */
export function changeWords(moves: Move[]): string {
  const { fresh, moved, gone } = changesIn(moves)
  const say = (many: number, one: string, more: string) =>
    many === 0 ? null : `${inWords(many)} ${many === 1 ? one : more}`
  const parts = [
    say(fresh.length, 'is new', 'are new'),
    say(moved.length, 'moves', 'move'),
    say(gone.length, 'is gone', 'are gone'),
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'It is the schedule that you have.' : `${capitalised(nameList(parts))}.`
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
