// Where somebody sets out from, found among the register's own places: no address is sent anywhere.

export type Place = { easting: number; northing: number }
export type HomeSource = 'postcode' | 'near' | 'trust' | 'unknown'
export type Home = {
  place: Place | null
  source: HomeSource
  /** how it is known, in a sentence */
  words: string
  /** the same for tables and files, which are passed on: never a whole postcode, which can be one house */
  short: string
}

type RegisterPlaces = {
  /** the schools at exactly this postcode */
  exact: Place[]
  /** the schools whose postcode begins with the same outward code */
  outward: Place[]
  /** the schools of the trusts that they work for */
  trust: Place[]
}

/** "ab1 2cd" is AB1 2CD; the outward code is what stands before the last three. */
export function tidyPostcode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return plain.length > 3 ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : plain
}
export const outwardOf = (postcode: string) => tidyPostcode(postcode).split(' ')[0] ?? ''

export function homeFrom(postcode: string, found: RegisterPlaces): Home {
  if (postcode && found.exact.length > 0)
    return {
      place: mean(found.exact),
      source: 'postcode',
      short: outwardOf(postcode),
      words: `We place ${postcode} on the map by a school there.`,
    }
  if (postcode && found.outward.length > 0)
    return {
      place: mean(found.outward),
      source: 'near',
      short: `Middle of ${outwardOf(postcode)}`,
      words: `From the middle of the schools in ${outwardOf(postcode)}, as the register has none at ${postcode}.`,
    }
  const first = postcode ? `The register has no school in ${outwardOf(postcode)}, so journeys` : 'Journeys'
  if (found.trust.length > 0)
    return {
      place: mean(found.trust),
      source: 'trust',
      short: 'Their trust',
      words: `${first} are counted from the middle of their trust’s schools.`,
    }
  return {
    place: null,
    source: 'unknown',
    short: 'Not known',
    words: `${first} cannot be counted yet: there is no postcode.`,
  }
}

/** The mean of some places, in whole metres. */
export function mean(places: Place[]): Place | null {
  if (places.length === 0) return null
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    easting: Math.round(sum(places.map((one) => one.easting)) / places.length),
    northing: Math.round(sum(places.map((one) => one.northing)) / places.length),
  }
}
