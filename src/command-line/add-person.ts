import { problemsOf } from '../access/define-command.server.ts'
import { setMailSettings } from '../access/mail-settings.server.ts'
import { addPerson, addPersonJob } from '../domains/people/add-person.server.ts'
import { newPersonInput } from '../domains/people/schemas.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { isHeld, openDataFolder } from '../platform/data-folder.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { readOptions } from './options.ts'

const usage = `candour add-person --name <name> --email <address> --role <role> [--json]

Invites somebody: they can sign in from now on, and are told so by email.
--role  central_team, lead_reviewer or peer_reviewer
--json  tells what happened as JSON
`

const known = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  json: { type: 'boolean' },
} as const

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, known, args)
  if ('code' in options) return options.code ?? 2
  const { name, email, role, json } = options.values
  const parsed = newPersonInput.safeParse({ name, email, roles: [role] })
  if (!parsed.success || options.positionals.length > 0) {
    const words = parsed.success
      ? [`There is no place for ${options.positionals.join(' ')}.`]
      : wordsOf(parsed.error)
    return tell(json, { ok: false, problems: words }, `${words.join('\n')}\n\n${usage}`, 2)
  }
  const added = await add(readConfig(process.env), parsed.data)
  if (!added.ok) return tell(json, added, `Nobody was added.\n${added.problems.join('\n')}\n`, 1)
  const said = `${parsed.data.name} can sign in as ${parsed.data.email}. An invitation is on its way by email.\n`
  return tell(json, added, said, 0)
}

async function add(config: Config, person: { name: string; email: string; roles: string[] }) {
  const database = await openDatabase(config, { keepServer: isHeld(openDataFolder(config.data)) })
  try {
    setMailSettings(config)
    const actor = { personId: null, job: addPersonJob, requestId: 'command line' }
    const outcome = await addPerson(actor, person)
    if (outcome.ok) return { ok: true as const, personId: outcome.value }
    const problems =
      'missing' in outcome ? ['This is not allowed here.'] : outcome.problems.map(({ message }) => message)
    return { ok: false as const, problems }
  } finally {
    await database.close()
  }
}

type InvalidInput = Parameters<typeof problemsOf>[0]
const wordsOf = (error: InvalidInput) =>
  problemsOf(error).map(({ field = '', message }) =>
    field.startsWith('roles')
      ? '--role: central_team, lead_reviewer or peer_reviewer.'
      : `--${field}: ${message}.`,
  )

function tell(json: unknown, answer: object, words: string, code: number) {
  if (json) process.stdout.write(`${JSON.stringify(answer)}\n`)
  else (code === 0 ? process.stdout : process.stderr).write(words)
  return code
}
