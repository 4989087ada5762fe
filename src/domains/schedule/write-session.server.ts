import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { Kept } from './changes/change.ts'
import { dayNameOf } from './day-name.ts'
import { type Schedule, schoolsOfTrust } from './schedule.server.ts'
import { kindNames, type Session, sessionName } from './schedule.ts'
import type { EditFacts } from './schedule-facts.server.ts'
import { impossible } from './schedule-rules.ts'
import type { SessionInput } from './schemas.ts'

type Given = SessionInput & { sessionId?: string }
export type SoundSession = Omit<Session, 'id' | 'pinned' | 'madeByEngine' | 'interviewNeedId'>

/** Weighs a session against the others before it is kept: nobody is ever in two places. */
export async function soundSession(
  tx: Tx,
  input: Given,
  { schedule, standing }: EditFacts,
): Promise<SoundSession> {
  refuseTeamRoom(input, schedule)
  const school = await schoolOf(tx, input, standing.review.trustId)
  const known = new Set(schedule.people.map(({ personId }) => personId))
  const draft = {
    ...input,
    id: input.sessionId ?? null,
    urn: school?.urn ?? null,
    schoolName: school?.name ?? null,
    title: input.title || school?.name || kindNames[input.kind],
    videoLink: input.how === 'video' ? input.videoLink : null,
    attendees: [...new Set(input.attendees)].filter((personId) => known.has(personId)),
  }
  const broken = impossible(draft, schedule.sessions, schedule.people, dayNameOf(standing.review))
  if (broken.length > 0)
    throw new Refused(broken.map(({ words }) => ({ field: fieldOf(words), message: words })))
  return draft
}

// Whoever has the link to private time could join it, so that it is never one that the host reads.
function refuseTeamRoom({ kind, how, videoLink }: Given, { sessions }: Schedule) {
  if (how !== 'video' || videoLink === null) return
  const message =
    kind === 'confer'
      ? 'The team confers in a room of its own. Leave the link out: the lead reviewer sets it under Video links.'
      : isTeamRoom(videoLink, sessions) && 'This is the link to the team’s own room. Give another.'
  if (message) throw new Refused([{ field: 'videoLink', message }])
}

export const isTeamRoom = (link: string, sessions: Session[]) =>
  sessions.some((session) => session.kind === 'confer' && session.videoLink === link)

async function schoolOf(tx: Tx, { urn }: Given, trustId: string) {
  if (urn === null) return null
  const school = (await schoolsOfTrust(tx, trustId)).find((one) => one.urn === urn)
  if (!school) throw new Refused([{ field: 'urn', message: 'Choose a school of the host trust' }])
  return school
}

// Each refusal leads to the field where it is put right.
const fieldOf = (words: string) => {
  if (words.startsWith('Choose the school')) return 'urn'
  if (words.startsWith('A visit is')) return 'how'
  return / is (at|with|in) |private/.test(words) ? 'attendees' : 'starts'
}

/** As it goes into a change. What was worked out and then changed by hand is not the engine’s own any more. */
export const keptFrom = (session: SoundSession, was?: Session): Kept => ({
  ...columnsOf(session),
  attendees: session.attendees.toSorted(),
  pinned: was?.pinned ?? false,
  madeByEngine: false,
  interviewNeedId: was?.interviewNeedId ?? null,
  name: sessionName(session),
})

export const columnsOf = (session: Omit<SoundSession, 'attendees' | 'schoolName' | 'videoLink'>) => ({
  day: session.day,
  starts: session.starts,
  ends: session.ends,
  kind: session.kind,
  title: session.title,
  place: session.place,
  urn: session.urn,
  meeting: session.meeting,
  how: session.how,
})

/** The link of a session by video; null takes it away. */
export async function setLink(tx: Tx, reviewId: string, sessionId: string, link: string | null) {
  if (link === null) {
    await tx.deleteFrom('session_link').where('session_id', '=', sessionId).execute()
    return
  }
  await tx
    .insertInto('session_link')
    .values({ session_id: sessionId, review_id: reviewId, link })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ link }))
    .execute()
}

export async function setAttendees(tx: Tx, reviewId: string, sessionId: string, attendees: string[]) {
  await tx.deleteFrom('session_attendee').where('session_id', '=', sessionId).execute()
  if (attendees.length === 0) return
  await tx
    .insertInto('session_attendee')
    .values(
      attendees.map((personId) => ({ session_id: sessionId, review_id: reviewId, person_id: personId })),
    )
    .execute()
}
