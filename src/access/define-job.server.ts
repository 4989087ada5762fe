import type { z } from 'zod'
import type { Actor } from './actor.ts'

type JobDefinition<S extends z.ZodType> = {
  /** verb-noun; the task's name in the queue, and what the row-level rules know it by */
  name: string
  payload: S
  run: (payload: z.infer<S>, actor: Actor) => Promise<void>
}
export type Job = { name: string; perform: (payload: unknown, requestId: string) => Promise<void> }

/** Work after the commit. It acts under its own name; what it may read is written in db/access. */
export function defineJob<S extends z.ZodType>(definition: JobDefinition<S>): Job {
  return {
    name: definition.name,
    perform: (payload, requestId) =>
      definition.run(definition.payload.parse(payload), { personId: null, job: definition.name, requestId }),
  }
}
