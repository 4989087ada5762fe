import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const kinds: Record<string, string> = {
  string: 'words in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object in braces',
  boolean: 'true or false',
}

/** A fault of shape in a sentence. */
export function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined && issue.message.includes('undefined')
      ? `This is missing: it must be ${kindOf(issue.expected)}.`
      : `This must be ${kindOf(issue.expected)}.`
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array'
      ? `This needs at least ${issue.minimum} ${issue.origin === 'string' ? 'letters' : 'entries'}.`
      : `This must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`
  if (issue.code === 'too_big')
    return issue.origin === 'string' || issue.origin === 'array'
      ? `This may have at most ${issue.maximum} ${issue.origin === 'string' ? 'letters' : 'entries'}.`
      : `This must be at most ${issue.maximum}.`
  if (issue.code === 'invalid_value')
    return `This must be ${issue.values.map((value) => String(value)).join(' or ')}.`
  if (issue.code === 'invalid_format') return 'This must be a date that exists, written 2027-02-02.'
  return `${issue.message}.`
}

const kindOf = (expected: string) => kinds[expected] ?? expected
