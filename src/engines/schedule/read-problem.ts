import type { z } from 'zod'
import { type ScheduleProblem, scheduleProblem } from './problem.ts'
import { crossFaults } from './read-references.ts'

/** Something that keeps a problem from being worked on: where it is, and what is wrong, in words. */
export type Fault = { path: string; words: string }

const MOST_FAULTS = 100

/**
 * Reads what the schedule engine is given. Every fault is named with its path, such as `schools[3].windows[0]`: what
 * has the wrong form, and what refers to something that is not there or contradicts something else. Never throws.
 */
export function readProblem(json: unknown): { problem: ScheduleProblem } | { faults: Fault[] } {
  const parsed = scheduleProblem.safeParse(json, { reportInput: true })
  if (!parsed.success) return { faults: parsed.error.issues.slice(0, MOST_FAULTS).map(faultOf) }
  const faults = crossFaults(parsed.data)
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { problem: parsed.data }
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.reduce<string>(
    (sofar, key) =>
      typeof key === 'number' ? `${sofar}[${key}]` : sofar ? `${sofar}.${String(key)}` : String(key),
    '',
  )
  return { path: path || 'the whole', words: wordsOf(issue) }
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined
    return missing ? 'This is missing.' : `This must be ${typeWords[issue.expected] ?? issue.expected}.`
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array' || issue.origin === 'string'
      ? `There must be at least ${issue.minimum}.`
      : `This must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`
  if (issue.code === 'too_big')
    return issue.origin === 'array' || issue.origin === 'string'
      ? `There may be at most ${issue.maximum}.`
      : `This may be at most ${issue.maximum}.`
  if (issue.code === 'invalid_value') return `This must be ${issue.values.map(String).join(' or ')}.`
  return `${issue.message}.`
}

const typeWords: Record<string, string> = {
  number: 'a number',
  int: 'a whole number',
  string: 'words',
  array: 'a list',
  object: 'an object with fields',
  boolean: 'true or false',
}
