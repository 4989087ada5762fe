import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { schedulePlan } from '../engines/schedule/plan-schema.ts'
import { type ScheduleProblem, scheduleProblem } from '../engines/schedule/problem.ts'
import { readProblem } from '../engines/schedule/read-problem.ts'
import { solveSchedule } from '../engines/schedule/solve.ts'
import { readOptions } from './options.ts'
import { scheduleTable } from './schedule-table.ts'

const usage = `candour schedule <file> [--json] [--seconds <n>] [--gap <n>] [--seed <n>]
candour schedule --schema | --plan-schema

Works out the days of a review from a file of JSON: who visits which school and who interviews whom, when. It needs
no database. Ctrl-C stops it with the best plan so far.

--json         prints the plan for a machine
--seconds      how long it may take at most; the plan is then the best so far
--gap          how near to the best possible is near enough, such as 0.01
--seed         the same seed gives the same plan
--schema       prints the JSON Schema of the file
--plan-schema  prints the JSON Schema of the plan

Exit: 0 done, 1 refused with each fault named, or not everything has a time, 2 wrong use.
`

const known = {
  json: { type: 'boolean' },
  seconds: { type: 'string' },
  gap: { type: 'string' },
  seed: { type: 'string' },
  schema: { type: 'boolean' },
  'plan-schema': { type: 'boolean' },
} as const

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, known, args)
  if ('code' in options) return options.code ?? 2
  const { values, positionals } = options
  if (values.schema || values['plan-schema']) return printSchema(values.schema === true)
  const limits = limitsFrom(values)
  const [file] = positionals
  if (!file || positionals.length > 1 || typeof limits === 'string')
    return wrong(typeof limits === 'string' ? limits : 'Name one file.')
  const json = readJson(file)
  if ('reason' in json) return refuse(values.json === true, [{ path: file, words: json.reason }])
  const answer = readProblem(withLimits(json.value, limits))
  if ('faults' in answer) return refuse(values.json === true, answer.faults)
  return solve(answer.problem, values.json === true)
}

function printSchema(input: boolean): number {
  const schema = input ? z.toJSONSchema(scheduleProblem, { io: 'input' }) : z.toJSONSchema(schedulePlan)
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}

type Limits = Partial<ScheduleProblem['limits']>

/** The limits that were given as numbers, or what is wrong with them. */
function limitsFrom(values: Record<string, string | boolean | undefined>): Limits | string {
  const limits: Limits = {}
  for (const name of ['seconds', 'gap', 'seed'] as const) {
    const text = values[name]
    if (text === undefined) continue
    const parsed = scheduleProblem.shape.limits.safeParse({ [name]: text === '' ? Number.NaN : Number(text) })
    if (!parsed.success) return `--${name} cannot be ${text}.`
    limits[name] = parsed.data[name]
  }
  return limits
}

function wrong(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage}`)
  return 2
}

function readJson(file: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    return { reason: `This cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}

/** What the command line says goes before what the file says. Anything but an object is left for the reader to refuse. */
function withLimits(value: unknown, limits: Limits): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const own = (value as { limits?: unknown }).limits
  if (Object.keys(limits).length === 0) return value
  return { ...value, limits: { ...(typeof own === 'object' ? own : {}), ...limits } }
}

function refuse(json: boolean, faults: { path: string; words: string }[]): number {
  if (json) process.stdout.write(`${JSON.stringify({ faults })}\n`)
  else process.stderr.write(`${faults.map(({ path, words }) => `${path}: ${words}`).join('\n')}\n`)
  return 1
}

async function solve(problem: ScheduleProblem, json: boolean): Promise<number> {
  const stop = new AbortController()
  const halt = () => stop.abort()
  process.once('SIGINT', halt)
  const plan = await solveSchedule(problem, { signal: stop.signal })
  process.off('SIGINT', halt)
  process.stdout.write(json ? `${JSON.stringify(plan)}\n` : scheduleTable(problem, plan))
  return plan.unplaced.length === 0 ? 0 : 1
}
