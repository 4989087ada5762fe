import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { type Home, homeFrom, outwardOf, type Place } from './home-place.ts'

type Told = { personId: string; postcode: string }
type Found = Place & { key: string }

/** Where these people set out from: three queries, however many they are. */
export async function homesOf(tx: Tx, people: Told[]): Promise<Map<string, Home>> {
  const postcodes = [...new Set(people.map(({ postcode }) => postcode).filter(Boolean))]
  const outward = [...new Set(postcodes.map(outwardOf))]
  const exactly = await atPostcodes(tx, postcodes)
  const near = await withOutward(tx, outward)
  const trusts = await ofTheirTrusts(
    tx,
    people.map(({ personId }) => personId),
  )
  const of = (rows: Found[], key: string) => rows.filter((row) => row.key === key)
  return new Map(
    people.map(({ personId, postcode }) => [
      personId,
      homeFrom(postcode, {
        exact: of(exactly, postcode),
        outward: of(near, outwardOf(postcode)),
        trust: of(trusts, personId),
      }),
    ]),
  )
}

async function atPostcodes(tx: Tx, postcodes: string[]): Promise<Found[]> {
  if (postcodes.length === 0) return []
  const { rows } = await sql<Found>`select postcode as key, easting, northing from school
    where postcode = any (${postcodes}::text[]) and easting is not null and northing is not null`.execute(tx)
  return rows
}

async function withOutward(tx: Tx, outward: string[]): Promise<Found[]> {
  if (outward.length === 0) return []
  const { rows } = await sql<Found>`select split_part(postcode, ' ', 1) as key, easting, northing from school
    where split_part(postcode, ' ', 1) = any (${outward}::text[])
      and easting is not null and northing is not null`.execute(tx)
  return rows
}

async function ofTheirTrusts(tx: Tx, personIds: string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`select post.person_id as key, school.easting, school.northing
    from trust_post post
    join school_membership member on member.trust_id = post.trust_id and member.left_on is null
    join school on school.urn = member.urn
    where post.person_id = any (${personIds}::uuid[]) and post.until is null
      and school.easting is not null and school.northing is not null`.execute(tx)
  return rows
}
