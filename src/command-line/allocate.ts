import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { AllocationPlan } from '../engines/allocation/plan.ts'
import { allocationPlan } from '../engines/allocation/plan-schema.ts'
import { type AllocationProblem, allocationProblem, matrixProblem } from '../engines/allocation/problem.ts'
import { readProblem } from '../engines/allocation/read-problem.ts'
import { AllocationBroke, type Progress, relaxations, solveAllocation } from '../engines/allocation/solve.ts'
import { percent } from '../engines/allocation/words/numbers.ts'
import { allocationReport } from './allocation-report.ts'
import { readOptions } from './options.ts'

const usage = `candour allocate <file> [--json] [--seconds N] [--gap N] [--seed N] [--schema]

Works out who reviews whom from a file of JSON, or from standard input where the file is -. It needs no database.
The file holds reviewers, reviews and what stands between them, or a plain matrix; docs/engines/allocation.md shows both.

--json     prints the plan for a machine
--seconds  how long it may take; when they are up, the best plan so far is printed with its gap
--gap      is content when no plan could be better by more than this share, such as 0.001
--seed     the same problem and seed give the same plan
--schema   prints the JSON Schema of what goes in, with what comes out as its definition “plan”, and stops

Exit: 0 worked out, 1 refused with the faults or because no plan is possible, 2 wrong use.
`

export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const options = readOptions(
    usage,
    { json: { type: 'boolean' }, schema: { type: 'boolean' }, seconds: text, gap: text, seed: text },
    args,
  )
  if ('code' in options) return options.code ?? 2
  const { values, positionals } = options
  if (values.schema === true) return say(JSON.stringify(inputSchema(), null, 2))
  const limits = readLimits(values)
  const [file] = positionals
  if (positionals.length !== 1 || file === undefined) return wrong('Name one file, or - for standard input.')
  if (typeof limits === 'string') return wrong(limits)
  const problem = readFrom(file, limits)
  const json = values.json === true
  if ('faults' in problem) return refuse(problem.faults, json)
  try {
    return await answer(problem.problem, json)
  } catch (error) {
    if (!(error instanceof AllocationBroke)) throw error
    return refuse(
      [{ path: 'the whole', words: `This round is too large to work out here. ${error.message}` }],
      json,
    )
  }
}

/** What goes in, as JSON Schema: a problem or a plain matrix; and as `plan` among its definitions, what comes out. */
export function inputSchema() {
  const { $schema: _, ...plan } = z.toJSONSchema(allocationPlan)
  return { ...z.toJSONSchema(z.union([allocationProblem, matrixProblem]), { io: 'input' }), $defs: { plan } }
}

const say = (words: string): number => {
  process.stdout.write(`${words}\n`)
  return 0
}
const wrong = (words: string): number => {
  process.stderr.write(`${words}\n\n${usage}`)
  return 2
}

type Limits = Partial<AllocationProblem['limits']>
const limitOf = {
  seconds: z.coerce.number().positive().max(3600),
  gap: z.coerce.number().min(0).max(1),
  seed: z.coerce.number().int().min(0),
}

function readLimits(values: Record<string, string | boolean | undefined>): Limits | string {
  const limits: Limits = {}
  for (const name of ['seconds', 'gap', 'seed'] as const) {
    if (values[name] === undefined) continue
    const read = limitOf[name].safeParse(values[name] || Number.NaN)
    if (!read.success) return `--${name} must be a number: ${limitWords[name]}.`
    limits[name] = read.data
  }
  return limits
}
const limitWords = {
  seconds: 'more than 0 and at most 3600',
  gap: 'a share from 0 to 1, such as 0.001',
  seed: 'a whole number from 0',
}

type Fault = { path: string; words: string }

function readFrom(file: string, limits: Limits): { problem: AllocationProblem } | { faults: Fault[] } {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { faults: [{ path: file, words: `The file cannot be read as JSON: ${words}` }] }
  }
  const read = readProblem(json)
  if ('faults' in read) return read
  return { problem: { ...read.problem, limits: { ...read.problem.limits, ...limits } } }
}

function refuse(faults: Fault[], json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify({ done: false, faults })}\n`)
  else process.stderr.write(`${faults.map(({ path, words }) => `${path}: ${words}`).join('\n')}\n`)
  return 1
}

async function answer(problem: AllocationProblem, json: boolean): Promise<number> {
  const stop = new AbortController()
  const halt = () => stop.abort()
  process.once('SIGINT', halt)
  const plan = await solveAllocation(problem, { signal: stop.signal, onProgress: progressLine() })
  process.off('SIGINT', halt)
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if (json) process.stdout.write(`${JSON.stringify({ done: plan.status !== 'impossible', ...plan })}\n`)
  else process.stdout.write(allocationReport(problem, plan, await ways(problem, plan)))
  return plan.status === 'impossible' ? 1 : 0
}

const ways = (problem: AllocationProblem, plan: AllocationPlan) =>
  plan.status === 'impossible' || plan.unfilled.length === 0 || plan.unfilled.length > 20
    ? []
    : relaxations(
        { ...problem, limits: { ...problem.limits, seconds: Math.min(20, problem.limits.seconds) } },
        plan,
      )

const phases = {
  reading: 'Reading',
  filled: 'Filling the places',
  worst: 'Lifting the review that is served least well',
  total: 'Lifting the whole',
  kept: 'Keeping what people have accepted',
}

// One line that is written over, for somebody who waits; nothing where it would only fill a file.
function progressLine() {
  return ({ phase, gap, seconds }: Progress) => {
    if (!process.stderr.isTTY) return
    const open = gap === null ? '' : `, ${percent(gap)} open`
    process.stderr.write(
      `\r\u001b[K${phases[phase]}${open}, ${Math.round(seconds)} s. Ctrl+C keeps the best so far.`,
    )
  }
}
