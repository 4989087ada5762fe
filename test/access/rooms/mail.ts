import { insertRow } from '../../factory.ts'
import { always, during, everyoneSignedIn, open, over, stands } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const sends: Who[] = ['job send-mail', 'job outbox']
const organises = {
  ...during(open, ['central', 'lead', 'chief executive', 'coordinator']),
  // a visitor's part is over with the review
  ...during(over, ['central', 'chief executive', 'coordinator']),
} satisfies Partial<Record<(typeof always)[number], Who[]>>
const organisesAnd = (others: Who[], withCentral = true) =>
  Object.fromEntries(
    Object.entries(organises).map(([state, who]) => [
      state,
      [...who.filter((one) => withCentral || one !== 'central'), ...others],
    ]),
  )
const failed = ({ things }: At) => ({ mailId: things.room.mailId })

const wants = { digest: 'weekdays', digestHour: '8', timeZone: 'Europe/London' }

/** What was sent to whom, what people want to be sent, and their calendars. */
export const mail: Room = {
  make: async ({ review, of }) => {
    const put = async (kind: string, to: Who, shown_to: string, more: Record<string, unknown> = {}) => {
      const id = await insertRow('mail', {
        to_address: 'somebody@people.example',
        to_person_id: of(to),
        review_id: review,
        kind,
        shown_to,
        ...more,
      })
      await insertRow('mail_content', { mail_id: id, subject: 's', body_text: 't', body_html: 'h' })
      return id
    }
    await put('for organisers', 'peer', 'organisers')
    await put('for organisers, to who declined', 'declined peer', 'organisers')
    await put('for preparers', 'coordinator', 'preparers')
    await put('for the central team', 'chair', 'central', { caused_by: of('host leader') })
    await put('for the sender', 'shared with', 'sender', { caused_by: of('chief executive') })
    await put('sign-in', 'peer', 'nobody', { caused_by: of('lead') })
    await insertRow('calendar_sent', {
      session_id: crypto.randomUUID(),
      person_id: of('peer'),
      review_id: review,
      summary: 'Interview',
      location: '',
      starts_at: new Date(),
      ends_at: new Date(),
    })
    const mailId = await put('refused', 'peer', 'organisers', {
      failed_at: new Date(),
      last_error: 'There is no mailbox at this address.',
    })
    return { mailId }
  },
  makeOutside: async (world) => {
    const person_id = world.of('peer')
    await insertRow('mail_preference', { person_id })
    await insertRow('digest_day', { person_id, day: '2026-11-23', things: 1, known: '{}' })
    await insertRow('calendar_feed', { person_id, token_sha256: 'x' })
    return {}
  },
  reads: [
    {
      thing: 'that a mail was sent for the preparation',
      table: 'mail',
      where: `kind = 'for organisers'`,
      readers: organisesAnd(['peer', ...sends]),
    },
    {
      thing: 'that it was sent to somebody who then declined',
      table: 'mail',
      where: `kind = 'for organisers, to who declined'`,
      readers: during(always, ['central', 'declined peer', ...sends]),
    },
    {
      thing: 'that somebody who prepares it was asked something',
      table: 'mail',
      where: `kind = 'for preparers'`,
      readers: organisesAnd(sends, false),
    },
    {
      thing: 'that a mail of the programme was sent',
      table: 'mail',
      where: `kind = 'for the central team'`,
      readers: during(always, ['central', 'host leader', 'chair', ...sends]),
    },
    {
      thing: 'that a mail about the host’s own report was sent',
      table: 'mail',
      where: `kind = 'for the sender'`,
      readers: during(always, ['chief executive', 'shared with', ...sends]),
    },
    {
      thing: 'that a sign-in code was sent',
      table: 'mail',
      where: `kind = 'sign-in'`,
      readers: during(always, sends),
    },
    {
      thing: 'what is in people’s calendars',
      table: 'calendar_sent',
      readers: during(always, ['job send-calendar']),
    },
  ],
  readsOutside: [
    { thing: 'what a mail says, which can be a sign-in code', table: 'mail_content', readers: sends },
    { thing: 'what somebody wants by mail', table: 'mail_preference', readers: ['peer'] },
    { thing: 'on which days somebody had a digest', table: 'digest_day', readers: ['peer'] },
    { thing: 'that somebody has a calendar address', table: 'calendar_feed', readers: ['peer'] },
  ],
  asks: [
    {
      question: 'what ought to be in people’s calendars',
      sql: 'access.calendar_of($1)',
      answeredTo: during(stands, ['job send-calendar']),
    },
    {
      question: 'whose calendars those are',
      sql: 'access.calendar_people($1)',
      answeredTo: during(always, ['job send-calendar']),
    },
  ],
  // the last answers whoever holds the address of a calendar, and nobody can guess one
  functionsThatTake: ['calendar_of', 'calendar_people', 'person_of_feed'],
  does: ['send-mail-again', 'settle-mail'].map((command) => ({
    command,
    input: failed,
    may: organises,
    hidden: during(always, ['peer', 'peer who has not agreed', 'host leader', 'invited peer']),
  })),
  doesOutside: [
    { command: 'set-mail-preference', input: () => wants, may: everyoneSignedIn },
    { command: 'make-calendar-address', input: () => ({}), may: everyoneSignedIn },
    { command: 'end-calendar-address', input: () => ({}), may: everyoneSignedIn },
  ],
  opens: [{ route: 'reviews/:reviewId/mail', opens: organises }],
  opensOutside: [
    { route: 'account/data', opens: everyoneSignedIn },
    ...['excel', 'json'].map((format) => ({
      route: 'account/data/:format',
      ids: () => ({ format }),
      opens: everyoneSignedIn,
    })),
    { route: 'account/mail', opens: everyoneSignedIn },
    { route: 'account/mail/sent', opens: everyoneSignedIn },
    { route: 'programme/mail', opens: ['central'] },
    // opens without signing in, for whoever holds the address
    { route: 'calendar/:file', opens: [], strangers: '' },
  ],
}
