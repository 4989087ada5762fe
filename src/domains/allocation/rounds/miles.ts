const METRES_PER_MILE = 1609.344
export const milesOf = (metres: number) => metres / METRES_PER_MILE
export const metresOf = (miles: number) => Math.round(miles * METRES_PER_MILE)
/** A round number of miles for a map's scale, and its length on the map. */
export function milesBar(metresPerPoint: number): { words: string; length: number } {
  const most = milesOf(metresPerPoint * 120)
  const miles = [1, 2, 5, 10, 20, 50, 100, 200].findLast((step) => step <= most) ?? 1
  return {
    words: miles === 1 ? '1 mile' : `${miles} miles`,
    length: Math.round(metresOf(miles) / metresPerPoint),
  }
}

/** "12 miles", "1 mile", "under a mile": in a straight line, as everywhere where Candour counts journeys. */
export function milesWords(metres: number): string {
  const miles = Math.round(milesOf(metres))
  return miles < 1 ? 'under a mile' : miles === 1 ? '1 mile' : `${miles.toLocaleString('en-GB')} miles`
}
