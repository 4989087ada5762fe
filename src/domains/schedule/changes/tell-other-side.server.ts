import { queueMail } from '../../../access/mail.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { sideOf } from '../../allocation/standing.ts'
import type { EditFacts } from '../schedule-facts.server.ts'

const said = {
  'schedule-change-proposed': {
    subject: 'A change to the schedule is proposed',
    line: 'The other side asks to change the schedule of the three days. It stands once you agree.',
    label: 'Read the change',
  },
  'schedule-change-answered': {
    subject: 'A change to the schedule is answered',
    line: 'The change that your side proposed to the schedule of the three days has been answered.',
    label: 'Open the schedule',
  },
} as const

/** Tells those of the other side who build the schedule. Never what changes: mail is not private. */
export async function tellOtherSide(
  tx: Tx,
  { standing, schedule }: EditFacts,
  { kind }: { kind: keyof typeof said },
) {
  const own = standing.role ? sideOf(standing.role) : null
  const builders = schedule.people.filter(
    ({ role, side }) =>
      side !== own && (role === 'lead_reviewer' || role === 'host_lead' || role === 'coordinator'),
  )
  if (builders.length === 0) return
  const ids = builders.map(({ personId }) => personId)
  const people = await tx.selectFrom('person').select(['id', 'email']).where('id', 'in', ids).execute()
  const { subject, line, label } = said[kind]
  for (const { id, email } of people)
    await queueMail(tx, {
      to: email,
      toPersonId: id,
      reviewId: standing.review.id,
      kind,
      subject,
      lines: [line],
      link: { label, path: `/reviews/${standing.review.id}/schedule` },
    })
}
