import { daysOf } from './as-at.ts'
import { kindOfSchool, type SchoolKind, schoolKinds } from './school-kind.ts'

export type TrustSchool = {
  urn: number
  name: string
  phase: string | null
  type: string | null
  typeGroup: string | null
  pupils: number | null
  pupilsAsAt: string | null
  /** percentage of pupils */
  fsm: number | null
  localAuthority: string | null
  town: string | null
  postcode: string | null
  /** OSGB metres */
  easting: number | null
  northing: number | null
  status: string | null
  asAt: string
  joinedOn: string | null
  belongsAsAt: string
}
export type FormerSchool = {
  id: string
  urn: number
  name: string
  joinedOn: string | null
  leftOn: string | null
  status: string | null
  closedOn: string | null
  nowIn: string | null
}
export type Post = 'chief_executive' | 'executive' | 'coordinator' | 'chair' | 'headteacher'
export type TrustDetails = {
  id: string
  name: string
  type: string
  status: string | null
  formedOn: string | null
  closedOn: string | null
  address: string
  groupId: string | null
  companiesHouseNumber: string | null
  asAt: string
  inRegister: boolean
  schools: TrustSchool[]
  formerSchools: FormerSchool[]
  people: {
    id: string
    name: string
    jobTitle: string
    post: Post
    since: string | null
    school: string | null
  }[]
  reviews: { id: string; day1: string; day3: string; stage: string }[]
}

export const postNames: Record<Post, string> = {
  chief_executive: 'Chief executive',
  executive: 'Executive',
  coordinator: 'Coordinator',
  chair: 'Chair of trustees',
  headteacher: 'Headteacher',
}

export const countByKind = (schools: TrustSchool[]): [SchoolKind, number][] =>
  schoolKinds
    .map((kind): [SchoolKind, number] => [
      kind,
      schools.filter((school) => kindOfSchool(school) === kind).length,
    ])
    .filter(([, many]) => many > 0)

/** Pupils of all schools that publish a number: how many schools that is, and the smallest and largest. */
export function pupilsOf(schools: TrustSchool[]) {
  const known = schools.flatMap((school) => (school.pupils === null ? [] : [school.pupils]))
  if (known.length === 0) return null
  return {
    total: sum(known),
    of: known.length,
    least: Math.min(...known),
    most: Math.max(...known),
    asAt: censusDays(schools),
  }
}

/** Share of all pupils, so that a large school counts for more; only schools that publish both figures. */
export function freeMealsOf(schools: TrustSchool[]) {
  const known = schools.flatMap(({ pupils, fsm }) => (pupils && fsm !== null ? [{ pupils, fsm }] : []))
  const pupils = sum(known.map((school) => school.pupils))
  if (pupils === 0) return null
  return {
    percent: Math.round(sum(known.map((school) => school.pupils * school.fsm)) / pupils),
    of: known.length,
    asAt: censusDays(schools),
  }
}

const censusDays = (schools: TrustSchool[]) => daysOf(schools.map((school) => school.pupilsAsAt))
/** The days that the register last told of who belongs to the trust, and of where they are. */
export const belongingDays = (schools: TrustSchool[]) => daysOf(schools.map((school) => school.belongsAsAt))
export const placeDays = (schools: TrustSchool[]) => daysOf(schools.map((school) => school.asAt))

export type Placed<School> = { school: School; easting: number; northing: number }

export const placed = <School extends { easting: number | null; northing: number | null }>(
  schools: School[],
): Placed<School>[] =>
  schools.flatMap((school) =>
    school.easting !== null && school.northing !== null
      ? [{ school, easting: school.easting, northing: school.northing }]
      : [],
  )

/** The middle of the schools, in OSGB metres: the mean of where they are. */
export function middleOf(places: Placed<unknown>[]) {
  if (places.length === 0) return null
  return {
    easting: sum(places.map((one) => one.easting)) / places.length,
    northing: sum(places.map((one) => one.northing)) / places.length,
  }
}

/** In a straight line, which is not how anyone travels; metres. */
export const distance = (
  a: { easting: number; northing: number },
  b: { easting: number; northing: number },
) => Math.hypot(a.easting - b.easting, a.northing - b.northing)

export function furthestOf(schools: TrustSchool[]) {
  const places = placed(schools)
  const middle = middleOf(places)
  if (!middle || places.length < 2) return null
  const far = places
    .map((one) => ({ name: one.school.name, metres: distance(one, middle) }))
    .sort((a, b) => b.metres - a.metres)[0]
  return far ? { ...far, of: places.length } : null
}

/** How many joined in the twelve months before the register's day. */
export function joinedInLastYear(schools: TrustSchool[], asAt: string): number {
  const yearAgo = `${Number(asAt.slice(0, 4)) - 1}${asAt.slice(4)}`
  return schools.filter((school) => school.joinedOn && school.joinedOn > yearAgo && school.joinedOn <= asAt)
    .length
}

/** Under ten kilometres to a tenth. */
export const kilometres = (metres: number) =>
  `${metres < 9950 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000).toLocaleString('en-GB')} km`

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
