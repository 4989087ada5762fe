import { sql } from 'kysely'
import type { z } from 'zod'
import { prepared, type Tx } from '../platform/database.server.ts'
import { type LiveNews, tellLive } from '../platform/live.server.ts'
import type { Actor } from './actor.ts'
import { type Outcome, type Permission, type Problem, Refused } from './outcome.ts'
import { writingAs } from './transaction.server.ts'

/** What the audit row says. No confidential words: it is kept, and others read it. */
export type AuditNote = {
  reviewId?: string
  trustId?: string
  subjectId?: string
  audience: ('central' | 'host' | 'team')[]
  detail?: Record<string, string | number | boolean | null>
  /** when it was, where that is not now */
  at?: Date
}
export type Enqueue = (
  task: string,
  payload: object,
  options?: { jobKey?: string; runAt?: Date },
) => Promise<void>
/** Tells the open pages that follow a topic that something changed: ids, never words. Heard only once it is committed. */
export type Announce = (topic: string, what: LiveNews) => Promise<void>
export type Running<I, F> = {
  tx: Tx
  input: I
  facts: F
  actor: Actor
  enqueue: Enqueue
  announce: Announce
}

type CommandDefinition<S extends z.ZodType, F, O> = {
  /** verb-noun; written to the audit */
  name: string
  input: S
  /** Loads and locks what the policy and the rule need. Null: there is nothing here for this actor. */
  load: (tx: Tx, input: z.infer<S>, actor: Actor) => Promise<F | null>
  /** Who may do this, in which state: pure, from the facts alone. */
  policy: (facts: F, actor: Actor, input: z.infer<S>) => Permission
  run: (running: Running<z.infer<S>, F>) => Promise<O>
  /** one row, or one for each of many things that were done at once */
  audit: (done: { input: z.infer<S>; facts: F; value: O }) => AuditNote | AuditNote[]
}

/** A change: parse, begin, load and lock, policy, rule, write, audit, enqueue, commit (HOUSE §3). */
export function defineCommand<S extends z.ZodType, F, O>(definition: CommandDefinition<S, F, O>) {
  const command = async (actor: Actor, raw: unknown): Promise<Outcome<O>> => {
    const parsed = definition.input.safeParse(raw)
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
    try {
      return await writingAs(actor, (tx) => perform(definition, tx, actor, parsed.data))
    } catch (error) {
      if (error instanceof Refused) return { ok: false, problems: error.problems }
      throw error
    }
  }
  /** Whether the actor may do this now, without doing it: what the access list is tested with. */
  const permission = async (actor: Actor, raw: unknown): Promise<Permission> => {
    const input = definition.input.parse(raw)
    const asked = writingAs(actor, async (tx) => {
      const facts = await definition.load(tx, input, actor)
      throw new Answered(facts === null ? 'missing' : definition.policy(facts, actor, input))
    })
    return asked.catch((thrown) => {
      if (thrown instanceof Answered) return thrown.permission
      throw thrown
    })
  }
  return Object.assign(command, { commandName: definition.name, permission })
}

// Thrown to undo whatever load took hold of.
class Answered extends Error {
  readonly permission: Permission
  constructor(permission: Permission) {
    super('answered')
    this.permission = permission
  }
}

async function perform<S extends z.ZodType, F, O>(
  definition: CommandDefinition<S, F, O>,
  tx: Tx,
  actor: Actor,
  input: z.infer<S>,
): Promise<Outcome<O>> {
  const facts = await definition.load(tx, input, actor)
  if (facts === null) return { ok: false, missing: true }
  const permission = definition.policy(facts, actor, input)
  if (permission === 'missing') return { ok: false, missing: true }
  if (permission !== 'allowed') return { ok: false, problems: [{ message: permission.notNow }] }
  const enqueue: Enqueue = (task, payload, options) => enqueueJob(tx, task, payload, options)
  const announce: Announce = (topic, what) => tellLive(tx, topic, what)
  const value = await definition.run({ tx, input, facts, actor, enqueue, announce })
  await writeAudit(tx, definition.name, actor, definition.audit({ input, facts, value }))
  return { ok: true, value }
}

export async function writeAudit(tx: Tx, command: string, actor: Actor, note: AuditNote | AuditNote[]) {
  const notes = [note].flat()
  if (notes.length === 0) return
  const rows = notes.map((one) => ({
    review_id: one.reviewId ?? null,
    trust_id: one.trustId ?? null,
    subject_id: one.subjectId ?? null,
    audience: one.audience,
    detail: one.detail ?? {},
    at: one.at ?? null,
  }))
  await sql`${prepared} insert into audit
      (command, actor_id, job, request_id, review_id, trust_id, subject_id, audience, detail, at)
    select ${command}, ${actor.personId}::uuid, ${actor.job ?? null}, ${actor.requestId},
      note.review_id, note.trust_id, note.subject_id, note.audience, note.detail, coalesce(note.at, now())
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as note (review_id uuid, trust_id uuid, subject_id uuid, audience text[], detail jsonb, at timestamptz)`.execute(
    tx,
  )
}

export async function enqueueJob(
  tx: Tx,
  task: string,
  payload: object,
  options: { jobKey?: string; runAt?: Date } = {},
) {
  await sql`select access.enqueue(${task}, ${JSON.stringify(payload)}::json, ${options.jobKey ?? null}, ${options.runAt ?? null})`.execute(
    tx,
  )
}

export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    field: issue.path.length > 0 ? issue.path.join('.') : undefined,
    message: issue.message,
  }))
}
