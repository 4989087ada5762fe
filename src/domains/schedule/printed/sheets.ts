import type { Attendee, Session } from '../schedule.ts'

/** Who gets a sheet: those with something on the schedule, or the one who is asked for. */
export function sheetsFor(
  { people, sessions }: { people: Attendee[]; sessions: Session[] },
  { person }: { person: string | null },
): Attendee[] {
  const busy = people.filter((one) => sessions.some(({ attendees }) => attendees.includes(one.personId)))
  return person ? busy.filter(({ personId }) => personId === person) : busy
}
