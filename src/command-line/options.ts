import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads a command's options. Null: the text was printed (help), or the use was wrong; return `code`. */
export function readOptions<O extends Options>(usage: string, options: O, args: string[]) {
  try {
    const parsed = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    const values = parsed.values as Record<string, string | boolean | undefined>
    if (values.help) {
      process.stdout.write(usage)
      return { code: 0 as const }
    }
    return { values, positionals: parsed.positionals }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return { code: 2 as const }
  }
}
