import type { Actor } from '../../src/access/actor.ts'
import type { Permission } from '../../src/access/outcome.ts'

/** Every command that there is, by its name: found in the sources, so that none is forgotten. */
type Command = { commandName: string; permission: (actor: Actor, input: unknown) => Promise<Permission> }

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/*.server.ts')
const sources = import.meta.glob<string>('../../src/**/*.ts', { query: '?raw', import: 'default' })

const isCommand = (thing: unknown): thing is Command => typeof thing === 'function' && 'commandName' in thing

export async function allCommands(): Promise<Map<string, Command>> {
  const found = new Map<string, Command>()
  for (const [path, source] of Object.entries(sources)) {
    if (!/= defineCommand\(/.test(await source())) continue
    const module = await modules[path]?.()
    for (const thing of Object.values(module ?? {})) if (isCommand(thing)) found.set(thing.commandName, thing)
  }
  return found
}

/** How often the sources define one: a command that is not exported would otherwise be nobody's to list. */
export async function definitions(): Promise<number> {
  const texts = await Promise.all(Object.values(sources).map((source) => source()))
  return texts.join('\n').split('= defineCommand(').length - 1
}

/** The names that jobs, and what acts as one, take in the database. */
export async function jobNames(): Promise<string[]> {
  const texts = await Promise.all(Object.values(sources).map((source) => source()))
  const text = texts.join('\n')
  const defined = [...text.matchAll(/defineJob\(\{\s*name: '([a-z-]+)'/g)]
  const taken = [...text.matchAll(/personId: null, job: '([a-z-]+)'/g)]
  const constants = [...text.matchAll(/Job = '([a-z-]+)'/g)]
  return [...new Set([...defined, ...taken, ...constants].map((match) => match[1] ?? ''))].sort()
}
