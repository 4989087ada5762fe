import type { Person } from '../../access/actor.ts'
import { logPage } from './log-request.server.ts'
import { undeliveredMail } from './mail-log.server.ts'
import { isOfCentralTeam } from './of-central-team.server.ts'

/** Mail to the reader and because of them; and what did not arrive of all that they see to. */
export async function ownMailLog(actor: Person, request: Request) {
  const [log, undelivered, corrects] = await Promise.all([
    logPage(actor, request, { person: actor.personId }),
    undeliveredMail(actor, null),
    isOfCentralTeam(actor, null),
  ])
  return { ...log, undelivered, corrects }
}
