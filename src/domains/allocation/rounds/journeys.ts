import type { PlaceRole } from '../../../engines/allocation/problem.ts'
import type { Place } from '../pool/home-place.ts'
import { type BoardRow, stateWords } from './board.ts'
import type { PoolPerson } from './people-facts.server.ts'

// Who travels from where to where, in straight lines: facts in, lines out.

export type Journey = {
  key: string
  personId: string
  name: string
  reviewId: string
  trustName: string
  day1: string
  place: PlaceRole
  state: string
  /** in words: where they set out from, and how that is known */
  fromWords: string
  from: Place | null
  to: Place | null
  /** one way; null where one of the two is not known, or nobody travels */
  metres: number | null
  virtual: boolean
}

export function journeysOf(rows: BoardRow[], people: PoolPerson[]): Journey[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return rows.flatMap(({ review, cells }) =>
    cells.flatMap((cell) => {
      const person = cell.person && known.get(cell.person.id)
      if (!person) return []
      const from = person.home.place
      const to = review.place
      return [
        {
          key: `${review.id}.${cell.key}`,
          personId: person.id,
          name: person.name,
          reviewId: review.id,
          trustName: review.trustName,
          day1: review.day1,
          place: cell.place,
          state: stateWords[cell.state],
          fromWords: person.home.short,
          from,
          to,
          metres:
            from && to
              ? Math.round(Math.hypot(from.easting - to.easting, from.northing - to.northing))
              : null,
          virtual: review.virtual,
        },
      ]
    }),
  )
}

/** There and back, of all journeys that could be counted. */
export const totalMetres = (journeys: Journey[]) =>
  journeys.reduce((sum, { metres }) => sum + 2 * (metres ?? 0), 0)
