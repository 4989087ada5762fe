import type { Tx } from '../platform/database.server.ts'
import type { Actor } from './actor.ts'
import { readingAs } from './transaction.server.ts'

type QueryDefinition<I, O> = { name: string; run: (tx: Tx, input: I, actor: Actor) => Promise<O> }

/** A read. The database decides which rows there are: what is forbidden is not there. */
export function defineQuery<I, O>({ run }: QueryDefinition<I, O>) {
  return (actor: Actor, input: I): Promise<O> => readingAs(actor, (tx) => run(tx, input, actor))
}
