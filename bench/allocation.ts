// How well and how fast it is worked out who reviews whom: npm run bench -- allocation
// Published affinities (MIDL'18, where ../shared/data has them), rounds so small that every arrangement is looked at,
// generated rounds of a year and of the nation, and growth from 10 to 300 reviews. Each plan is checked by a checker that
// does not know the engine, and stands beside a greedy assignment made in the same run.
import { existsSync, readFileSync } from 'node:fs'
import type { AllocationPlan } from '../src/engines/allocation/plan.ts'
import type { AllocationProblem } from '../src/engines/allocation/problem.ts'
import { readProblem } from '../src/engines/allocation/read-problem.ts'
import { solveAllocation } from '../src/engines/allocation/solve.ts'
import { checkAllocation, divisors, faultsOf, worthOf } from './parts/check-allocation.ts'
import { generatedRound, type Size } from './parts/generated-round.ts'
import { greedyAllocation } from './parts/greedy-allocation.ts'
import { bestOfAll, betterBy, size, tinyRound } from './parts/tiny-rounds.ts'

type Result = Record<string, string | number>
const all: Record<string, Result[]> = {}

await published()
await tiny()
await rounds()
await growth()
process.stdout.write(`${JSON.stringify({ bench: 'allocation', ...all })}\n`)

function read(json: unknown): AllocationProblem {
  const found = readProblem(json)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.problem
}

function round(n: number | undefined, digits = 3) {
  return Number((n ?? 0).toFixed(digits))
}
function goal(plan: AllocationPlan, name: string) {
  return plan.goals.find((one) => one.goal === name)
}

/** Works a problem out, with the most memory that the process held meanwhile. */
async function solved(problem: AllocationProblem) {
  let memory = 0
  const look = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }, 20)
  const from = performance.now()
  const before = process.cpuUsage()
  const plan = await solveAllocation(problem)
  const seconds = (performance.now() - from) / 1000
  // what the processor spent, threads of the runtime included: on a busy machine the clock says little
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1e6
  clearInterval(look)
  return { plan, seconds, cpu, memory: Math.round(memory / 1e6), faults: checkAllocation(problem, plan) }
}

function show(name: string, results: Result[]) {
  all[name] = results
  process.stdout.write(`\n${name}\n`)
  console.table(results)
}

async function published() {
  const file = new URL('../../shared/data/midl/affinity.csv', import.meta.url)
  if (!existsSync(file)) {
    process.stdout.write(`The published affinities are not there (${file.pathname}): left out.\n`)
    return
  }
  const matrix = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
  const cases = [
    ['loads 0 to 4', { least: 0, most: 4 }, null],
    ['loads exactly 2, worst of 0.722 is enough', { least: 2, most: 2 }, 0.722],
    ['loads exactly 2, worst as far as it goes', { least: 2, most: 2 }, null],
  ] as const
  const results: Result[] = []
  for (const [what, load, worstEnough] of cases) {
    const problem = read({ version: 1, matrix, perItem: 3, load, worstEnough, limits: { seconds: 9.5 } })
    const { plan, seconds, cpu, faults } = await solved(problem)
    const greedy = greedyAllocation(problem)
    const peer = worthOf(problem, greedy.seats)
    results.push({
      'MIDL’18, 3 for each paper': what,
      'worst paper': round(3 * Math.min(...plan.reviews.map(({ served }) => served)), 4),
      'at most': round(3 * (goal(plan, 'worst')?.bound ?? 0), 4),
      total: round(goal(plan, 'total')?.value),
      'total at most': round(goal(plan, 'total')?.bound),
      seconds: round(seconds, 1),
      'cpu seconds': round(cpu, 1),
      status: plan.status,
      faults: faults.length,
      'greedy worst': round(3 * peer.worst, 4),
      'greedy total': round(peer.total),
      'greedy places empty': 354 - greedy.seats.length,
    })
  }
  show('Published affinities', results)
}

async function tiny() {
  let [looked, best, broken, ms] = [0, 0, 0, 0]
  const { loadSolver } = await import('../src/engines/allocation/model/solver.ts')
  const { solveNow } = await import('../src/engines/allocation/solve-now.ts')
  const highs = await loadSolver()
  for (let seed = 1; seed <= 600; seed++) {
    const problem = read(tinyRound(seed))
    if (size(problem) > 200_000) continue
    const from = performance.now()
    const plan = solveNow(highs, problem, {
      started: from,
      seconds: 20,
      stopped: () => false,
      tell: () => {},
    })
    ms += performance.now() - from
    const found = bestOfAll(problem)
    looked++
    if (found && betterBy(found.worth, worthOf(problem, plan.assignments)) === 0 && plan.status === 'optimal')
      best++
    broken += checkAllocation(problem, plan).length
  }
  show('Tiny rounds against every arrangement', [
    {
      rounds: looked,
      'the best found and proven': best,
      'rules broken': broken,
      'ms each': round(ms / looked, 1),
    },
  ])
}

async function measured(what: string, of: Size, gap: number, seconds: number): Promise<Result> {
  const problem = read({ ...generatedRound(of), limits: { gap, seconds } })
  const { plan, seconds: took, cpu, memory, faults } = await solved(problem)
  const from = performance.now()
  const greedy = greedyAllocation(problem)
  const peerSeconds = (performance.now() - from) / 1000
  const peer = worthOf(problem, greedy.seats, divisors(problem))
  return {
    round: what,
    seconds: round(took, 1),
    'cpu seconds': round(cpu, 1),
    'gap %': round(plan.gap * 100),
    filled: `${goal(plan, 'filled')?.value} of ${problem.reviews.flatMap(({ places }) => places).reduce((n, place) => n + (place.needed ? place.count : 0), 0)}`,
    worst: round(goal(plan, 'worst')?.value),
    'worst at most': round(goal(plan, 'worst')?.bound),
    total: round(goal(plan, 'total')?.value, 2),
    'total at most': round(goal(plan, 'total')?.bound, 2),
    MB: memory,
    faults: faults.length,
    'greedy filled': peer.filled,
    'greedy worst': round(peer.worst),
    'greedy total': round(peer.total, 2),
    'greedy seconds': round(peerSeconds, 1),
    // it does not look at a group's other reviews, and so breaks their rule
    'greedy faults': faultsOf(problem, greedy).length,
  }
}

async function rounds() {
  const results: Result[] = []
  for (const seed of [1, 2, 3])
    results.push(
      await measured(
        `a year: 40 × 250 × 12 weeks, seed ${seed}`,
        { reviews: 40, reviewers: 250, weeks: 12, seed },
        0.001,
        30,
      ),
    )
  results.push(
    await measured('a year with 3 groups', { reviews: 40, reviewers: 250, weeks: 12, groups: 3 }, 0.001, 20),
  )
  results.push(
    await measured(
      'a year with too few people',
      { reviews: 40, reviewers: 120, weeks: 12, scarce: true },
      0.001,
      20,
    ),
  )
  results.push(
    await measured(
      'the nation: 150 × 1,000 × 30 weeks',
      { reviews: 150, reviewers: 1000, weeks: 30 },
      0.005,
      60,
    ),
  )
  show('Generated rounds', results)
}

async function growth() {
  const results: Result[] = []
  for (const reviews of [10, 20, 40, 80, 150, 300]) {
    const of = {
      reviews,
      reviewers: Math.round(reviews * 6.5),
      weeks: Math.min(30, 8 + Math.round(reviews / 6)),
    }
    const { seconds, MB, faults, 'cpu seconds': cpu, 'gap %': gap } = await measured('', of, 0.005, 60)
    results.push({
      reviews,
      reviewers: of.reviewers,
      weeks: of.weeks,
      seconds: seconds ?? 0,
      'cpu seconds': cpu ?? 0,
      'gap %': gap ?? 0,
      MB: MB ?? 0,
      faults: faults ?? 0,
      seen: '▇'.repeat(Math.max(1, Math.round(Number(seconds)))),
    })
  }
  show('Growth, to a gap of 0.5%', results)
}
