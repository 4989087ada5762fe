import type { Person } from '../../access/actor.ts'
import { answer, formValues } from '../request.server.ts'
import { type MailOf, MOST, mailLog } from './mail-log.server.ts'
import { sendMailAgain } from './send-mail-again.server.ts'
import { settleMail } from './settle-mail.server.ts'

/** What the log pages have in common: what they show, and what their buttons do. */
export async function logPage(actor: Person, request: Request, of: MailOf) {
  const asked = new URL(request.url).searchParams.get('show')
  const show = asked === 'calendar' ? 'calendar' : 'mail'
  const [mail, undelivered] = await Promise.all([
    mailLog(actor, { of, show }),
    mailLog(actor, { of, show: 'undelivered' }),
  ])
  return { show, mail, undelivered, most: MOST } as const
}

export async function logAction(actor: Person, request: Request, to: string) {
  const values = await formValues(request)
  if (values.intent === 'settle')
    return answer(await settleMail(actor, values), values, () => ({
      to,
      say: 'Noted. Nothing more is sent.',
    }))
  return answer(await sendMailAgain(actor, values), values, () => ({ to, say: 'It is on its way again.' }))
}
