import type { Journey } from '../../../engines/schedule/plan.ts'
import { firstName, nameList } from '../../../web/dates.ts'
import type { HostSchool } from '../needs/needs.ts'
import type { Attendee } from '../schedule.ts'
import { isWalk } from '../working-out/broken-rules.ts'
import { shortName, urnOfItem } from '../working-out/days-world.ts'

/** One person's way through a day: from the office and back. */
export type DayTrip = { id: string; person: string; stops: number[]; words: string; minutes: number }

type Driven = { drives: Journey[]; people: Attendee[]; schools: HostSchool[] }

/** What is driven, and not walked. */
export const drivenOn = (drives: Journey[], day: number) =>
  drives.filter((drive) => drive.day === day && !isWalk(drive))

/** The day's journeys, one line for each person who drives. */
export function tripsOn({ drives, people, schools }: Driven, day: number): DayTrip[] {
  const today = drivenOn(drives, day)
  return people.flatMap(({ personId, name }) => {
    const own = today.filter(({ person }) => person === personId)
    const stops = own.map(({ to }) => urnOfItem(to)).filter((urn) => urn !== null)
    if (own.length === 0 || stops.length === 0) return []
    const named = stops.map((urn) => shortName(schools.find((one) => one.urn === urn)?.name ?? ''))
    return [
      {
        id: personId,
        person: personId,
        stops,
        words: `${firstName(name)} to ${nameList(named)} and back`,
        minutes: own.reduce((sum, { leaves, arrives }) => sum + arrives - leaves, 0),
      },
    ]
  })
}
