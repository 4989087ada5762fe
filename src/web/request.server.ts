import { data, type RouterContextProvider, redirect } from 'react-router'
import type { Person } from '../access/actor.ts'
import type { Outcome, Problem } from '../access/outcome.ts'
import { actorContext, sessionContext } from './context.ts'
import { toSignIn } from './identify.server.ts'
import { saying } from './said.server.ts'

type Arguments = { request: Request; context: Readonly<RouterContextProvider> }

/** Who is asking; somebody who is not signed in is sent to sign in first. */
export function signedIn({ request, context }: Arguments): Person {
  const session = context.get(sessionContext)
  if (!session) throw toSignIn(request)
  return { ...context.get(actorContext), personId: session.personId }
}

/** The page for "not there" and "not for you": they look the same. */
export function missing(): Response {
  return new Response('There is nothing at this address for you.', { status: 404 })
}

/** A query's answer, or the missing page. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw missing()
  return value
}

/** The one of several deeds that a form or a page asks for by its name, or the missing page. */
export const chosenIn = <T>(deeds: Record<string, T>, name: unknown): T =>
  found(Object.hasOwn(deeds, String(name)) ? deeds[String(name)] : null)

/** What a form sent, as text; several boxes of one name become a list under `lists`. */
export async function formValues(request: Request, lists: string[] = []) {
  const form = await request.formData()
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !lists.includes(name)) values[name] = value
  for (const name of lists) values[name] = form.getAll(name).filter((value) => typeof value === 'string')
  return values
}

/** The form as it was, with what to put right. Pages read it with `useProblems`. */
export type FormAnswer = { problems: Problem[]; values: Record<string, unknown> }

/** After a command: on to the next page with a word of what happened, or the form again as it was typed. */
export function answer<T>(
  outcome: Outcome<T>,
  values: Record<string, unknown>,
  done: (value: T) => { to: string; say?: string },
) {
  if (outcome.ok) {
    const { to, say } = done(outcome.value)
    return redirect(to, say ? { headers: { 'set-cookie': saying(say) } } : undefined)
  }
  if ('missing' in outcome) throw missing()
  return data<FormAnswer>({ problems: outcome.problems, values }, 422)
}
