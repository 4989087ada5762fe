/** One thing to put right. `field` is the form field's name; without it the problem is of the whole form. */
export type Problem = { field?: string; message: string }

/**
 * What became of a command. `missing` covers both "not there" and "not for you": the two look the same.
 */
export type Outcome<T> =
  | { ok: true; value: T }
  | { ok: false; problems: Problem[] }
  | { ok: false; missing: true }

/** Thrown inside a command's run to undo everything and show the person what to put right. */
export class Refused extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[] | string) {
    super('refused')
    this.problems = typeof problems === 'string' ? [{ message: problems }] : problems
  }
}

/** A policy's answer: yes, "there is nothing here for you", or "not now" with a reason in words. */
export type Permission = 'allowed' | 'missing' | { notNow: string }
