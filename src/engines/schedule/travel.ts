import type { ScheduleProblem } from './problem.ts'

/** How far it is between places by their number: metres by road and whole minutes, rounded up. */
export type Travel = {
  minutes: (from: number, to: number) => number
  metres: (from: number, to: number) => number
}

type Spot = { id: string; easting: number; northing: number }

/**
 * Journeys between all places and schools: straight line × factor at a steady speed, with minutes for each journey;
 * or as known. What is known one way counts both ways, unless the way back is known as well. Two places at the same
 * spot need no journey. Coordinates OSGB, metres (MISSION E11).
 */
export function travelBetween(spots: Spot[], travel: ScheduleProblem['travel']): Travel {
  const count = spots.length
  const metres = new Float64Array(count * count)
  const minutes = new Float64Array(count * count)
  for (const [from, a] of spots.entries())
    for (const [to, b] of spots.entries()) {
      const far = Math.hypot(a.easting - b.easting, a.northing - b.northing) * travel.factor
      metres[from * count + to] = Math.round(far)
      minutes[from * count + to] = far === 0 ? 0 : wholeMinutes(far, travel)
    }
  keepKnown(spots, travel.known, metres, minutes)
  return {
    minutes: (from, to) => minutes[from * count + to] ?? 0,
    metres: (from, to) => metres[from * count + to] ?? 0,
  }
}

const wholeMinutes = (metres: number, { kilometresPerHour, minutesEach }: ScheduleProblem['travel']) =>
  Math.ceil((metres / 1000 / kilometresPerHour) * 60 + minutesEach - 1e-9)

type Known = ScheduleProblem['travel']['known']

function keepKnown(spots: Spot[], known: Known, metres: Float64Array, minutes: Float64Array) {
  const numbers = new Map(spots.map(({ id }, number) => [id, number]))
  const keep = (from: string, to: string, way: Known[number]) => {
    const [a, b] = [numbers.get(from), numbers.get(to)]
    if (a === undefined || b === undefined || a === b) return
    metres[a * spots.length + b] = Math.round(way.metres)
    minutes[a * spots.length + b] = Math.ceil(way.minutes)
  }
  for (const way of known) keep(way.to, way.from, way)
  for (const way of known) keep(way.from, way.to, way)
}
