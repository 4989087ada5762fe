import { expect, test } from 'vitest'
import { generatedRound } from '../../../../bench/parts/generated-round.ts'
import { readProblem } from '../read-problem.ts'
import { roundOf } from '../round.ts'
import { totalWorth, worstWorth } from './goals.ts'
import { firstColumns } from './lift.ts'
import { relax } from './restricted.ts'
import { loadSolver, type Watch } from './solver.ts'
import { standingOf } from './standing.ts'
import { wholeModel } from './whole-model.ts'

const highs = await loadSolver()
const watch: Watch = { started: performance.now(), seconds: 60, stopped: () => false, tell: () => {} }

test('a bound found over few columns is the bound over all of them', () => {
  const read = readProblem(generatedRound({ reviews: 25, reviewers: 150, weeks: 9, seed: 5 }))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const model = wholeModel(roundOf(read.problem))
  const at = standingOf(model)
  const few = firstColumns(model, null)
  expect(few.length).toBeLessThan(model.candidates.length / 2)
  for (const worth of [totalWorth(model), worstWorth(model)]) {
    const [some, all] = [few, model.candidates.keys()].map((first) =>
      relax(highs, at, worth, first, new Set(), watch, 0),
    )
    expect(some?.bound).toBeCloseTo(all?.bound ?? Number.NaN, 6)
  }
})
