/** Who is asking, in one request or one job. Set by the session or the job, never by input. */
export type Actor = {
  personId: string | null
  /** The name of the job that acts, with or without a person who asked for it. */
  job?: string
  requestId: string
}

export const nobody = (requestId = 'none'): Actor => ({ personId: null, requestId })

/** Somebody who has signed in; pages and commands that need a person take this. */
export type Person = Actor & { personId: string }
