import type { Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { nameList } from '../../../web/dates.ts'
import { shortTrust } from './short-trust.ts'

/** More than these are named, and where they go is seen on the board. */
const MOST = 4

/** Who goes where, when a round is worked out again: "Ken Abara goes from Tallow Hill to Merrin Valley." */
export function whoMovedWords({ reviewers, reviews }: AllocationProblem, come: Seat[], gone: Seat[]): string {
  const people = [...new Set([...come, ...gone].map(({ reviewer }) => reviewer))]
  if (people.length === 0) return 'Nobody moves.'
  const nameOf = (id: string) => reviewers.find((one) => one.id === id)?.name ?? 'Somebody'
  if (people.length > MOST) return `${people.length} people move: ${nameList(people.map(nameOf))}.`
  const hosts = (seats: Seat[], person: string) =>
    nameList(
      seats
        .filter(({ reviewer }) => reviewer === person)
        .map(({ review }) => shortTrust(reviews.find(({ id }) => id === review)?.name ?? '')),
    )
  return people.map((id) => goesWords(nameOf(id), hosts(gone, id), hosts(come, id))).join(' ')
}

function goesWords(name: string, from: string, to: string): string {
  if (!from) return `${name} comes in at ${to}.`
  if (!to) return `${name} is no longer at ${from}.`
  return from === to ? `${name} has another place at ${to}.` : `${name} goes from ${from} to ${to}.`
}
