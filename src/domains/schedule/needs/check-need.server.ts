import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { currentQuestions } from '../../preparation/focus/questions.server.ts'
import { schoolsOfTrust } from '../schedule.server.ts'

/** A school that is not the host's is none of this review's. */
export async function ownSchool(tx: Tx, trustId: string, urn: number | null, field = 'urn') {
  if (urn === null) return null
  const school = (await schoolsOfTrust(tx, trustId)).find((one) => one.urn === urn)
  if (!school) throw new Refused([{ field, message: 'Choose a school of the host trust' }])
  return school
}

/** Only questions of this review, as they stand now. */
export async function ownQuestions(tx: Tx, reviewId: string, asked: string[]): Promise<string[]> {
  const known = new Set((await currentQuestions(tx, reviewId)).map(({ id }) => id))
  return asked.filter((one) => known.has(one))
}
