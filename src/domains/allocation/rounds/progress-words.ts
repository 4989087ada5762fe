import type { Progress } from '../../../engines/allocation/solve.ts'

type Told = { doing: string; done: number }

const phases: Record<Progress['phase'], string> = {
  reading: 'Reading the round',
  filled: 'Filling the places',
  worst: 'Lifting the review that is served least well',
  total: 'Fitting people to reviews',
  kept: 'Disturbing as few people as possible',
}
/** Where each goal begins, as a share of the whole, by how long they take as a rule. */
const begins: Record<Progress['phase'], number> = {
  reading: 0,
  filled: 0.05,
  worst: 0.3,
  total: 0.6,
  kept: 0.8,
}

/** How far the engine is, in words and as a share: by the goal it is at, and by the time that it may take. */
export function progressWords({ phase, gap, seconds }: Progress, limit: number): Told {
  const time = Math.min(1, seconds / limit)
  const found =
    gap === null || gap <= 0 ? '' : `. At most ${(Math.ceil(gap * 1000) / 10).toFixed(1)}% could be better`
  return { doing: `${phases[phase]}${found}`, done: Math.min(0.99, Math.max(begins[phase], time)) }
}
