import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { count } from '../../../web/dates.ts'

// What has changed since a plan was worked out, in words, so that whoever reads the plan knows how old it is.

/** One sentence for each thing that changed. Who accepted or was asked meanwhile changes nothing that was planned. */
export function changesSince(then: AllocationProblem, now: AllocationProblem): string[] {
  return [
    ...listChanges(then.reviewers, now.reviewers, {
      came: (one) => `${one.name} can be asked.`,
      went: (one) => `${one.name} can no longer be asked.`,
      changed: (one) => `What ${one.name} can do has changed.`,
    }),
    ...listChanges(then.reviews, now.reviews, {
      came: (one) => `The review of ${one.name} has come into the round.`,
      went: (one) => `The review of ${one.name} is no longer in the round.`,
      changed: (one) => `What the review of ${one.name} needs has changed.`,
    }),
    ...tieChanges(then, now),
    ...pinChanges(then, now),
    ...(same([then.rules, then.weights], [now.rules, now.weights])
      ? []
      : ['The rules of the round have changed.']),
  ]
}

type Named = { id: string; name: string }
type Told<T> = { came: (one: T) => string; went: (one: T) => string; changed: (one: T) => string }

function listChanges<T extends Named>(then: T[], now: T[], words: Told<T>): string[] {
  const before = new Map(then.map((one) => [one.id, one]))
  const after = new Map(now.map((one) => [one.id, one]))
  const changed = now.filter((one) => {
    const was = before.get(one.id)
    return was !== undefined && !same(withoutNames(was), withoutNames(one))
  })
  return [
    ...now.filter(({ id }) => !before.has(id)).map(words.came),
    ...then.filter(({ id }) => !after.has(id)).map(words.went),
    ...changed.map(words.changed),
  ]
}

function tieChanges(then: AllocationProblem, now: AllocationProblem): string[] {
  const keys = (problem: AllocationProblem) =>
    new Set(problem.relationships.map((one) => JSON.stringify(one)))
  const [before, after] = [keys(then), keys(now)]
  const many = [...after].filter((one) => !before.has(one)).length
  const gone = [...before].filter((one) => !after.has(one)).length
  return many + gone > 0 ? [`${count(Math.max(many, gone), 'relationship')} with a trust changed.`] : []
}

/** Somebody who had a place has left it: they declined, or were withdrawn. */
function pinChanges(then: AllocationProblem, now: AllocationProblem): string[] {
  const held = new Set(now.pins.map((pin) => `${pin.review} ${pin.reviewer}`))
  const names = new Map(then.reviewers.map((one) => [one.id, one.name]))
  const reviews = new Map(now.reviews.map((one) => [one.id, one.name]))
  return then.pins
    .filter(
      (pin) =>
        pin.because !== 'chosen' && reviews.has(pin.review) && !held.has(`${pin.review} ${pin.reviewer}`),
    )
    .map(
      (pin) =>
        `${names.get(pin.reviewer) ?? 'Somebody'} no longer has a place in the review of ${reviews.get(pin.review)}.`,
    )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
// An accepted invitation raises what somebody does and takes nothing away: load and parts follow from the places.
const withoutNames = <T extends Named>(one: T) => ({ ...one, name: '' })
