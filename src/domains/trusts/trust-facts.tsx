import { FactList } from '../../web/ui/fact-list.tsx'
import { asAt } from './as-at.ts'
import {
  belongingDays,
  freeMealsOf,
  furthestOf,
  joinedInLastYear,
  kilometres,
  placeDays,
  pupilsOf,
  type TrustDetails,
} from './trust-details.ts'

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const number = (n: number) => n.toLocaleString('en-GB')
const ofAll = (of: number, all: number) => (of === all ? '' : ` ${of} of ${all} schools publish it.`)

/** The four figures beside the map, each with the day it is of and how much of the trust it covers. */
export function TrustFacts({ trust }: { trust: TrustDetails }) {
  return (
    <FactList
      facts={[schools(trust), pupils(trust), freeMeals(trust), furthest(trust)].filter(
        (fact) => fact !== null,
      )}
    />
  )
}

function schools({ schools: all }: TrustDetails) {
  const days = belongingDays(all)
  const joined = days ? joinedInLastYear(all, days.to) : 0
  const words = joined > 0 ? `${joined} joined in the year before. ` : ''
  return { label: 'Schools', value: all.length, note: `${words}${sentence(asAt(days))}` }
}

function pupils({ schools: all }: TrustDetails) {
  const known = pupilsOf(all)
  if (!known) return { label: 'Pupils', value: 'Not published' }
  const range = known.of > 1 ? `From ${number(known.least)} to ${number(known.most)} in a school.` : ''
  return {
    label: 'Pupils',
    value: number(known.total),
    note: `${range}${ofAll(known.of, all.length)} ${sentence(asAt(known.asAt))}`,
  }
}

function freeMeals({ schools: all }: TrustDetails) {
  const known = freeMealsOf(all)
  if (!known) return { label: 'Free school meals', value: 'Not published' }
  const note = `Of all pupils, so a large school counts for more.${ofAll(known.of, all.length)} ${sentence(asAt(known.asAt))}`
  return { label: 'Free school meals', value: `${known.percent}%`, note }
}

function furthest({ schools: all }: TrustDetails) {
  const far = furthestOf(all)
  if (!far) return null
  const note = `${far.name}, in a straight line, not by road. ${sentence(asAt(placeDays(all)))}`
  return { label: 'Furthest school from the middle', value: kilometres(far.metres), note }
}
