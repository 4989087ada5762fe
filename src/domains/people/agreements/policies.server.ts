import { defineQuery } from '../../../access/define-query.server.ts'
import { isCentral } from '../person-standing.server.ts'
import { acceptancesOf, waitingFor } from './acceptances.server.ts'
import { canReadAcceptances } from './policy.ts'
import type { PolicyKind } from './policy-text.ts'
import { allPolicies, currentVersions } from './policy-texts.server.ts'
import { allReviewers } from './reviewers.server.ts'

/** For the central team: every text with its versions, and who has accepted which. */
export const policiesAndAcceptances = defineQuery({
  name: 'policies and acceptances',
  run: async (tx) => {
    if (canReadAcceptances({ central: await isCentral(tx) }) !== 'allowed') return null
    const all = await allPolicies(tx)
    const versions = await currentVersions(tx)
    const people = await allReviewers(tx)
    const accepted = await acceptancesOf(
      tx,
      people.map(({ id }) => id),
    )
    return {
      texts: all.map(({ parts: _parts, ...text }) => text),
      people: people.map(({ id, name }) => ({
        id,
        name,
        accepted: acceptedBy(id, accepted),
        waiting: waitingFor(id, accepted, versions),
      })),
    }
  },
})

const acceptedBy = (
  personId: string,
  accepted: Awaited<ReturnType<typeof acceptancesOf>>,
): Partial<Record<PolicyKind, { version: number; at: string }>> =>
  Object.fromEntries(
    accepted
      .filter((one) => one.personId === personId)
      .map(({ kind, version, at }) => [kind, { version, at }]),
  )

/** For the central team, before it publishes: how many would be asked again, and who reads documents just now. */
export const whoIsAsked = defineQuery({
  name: 'who is asked to accept',
  run: async (tx) => {
    if (canReadAcceptances({ central: await isCentral(tx) }) !== 'allowed') return null
    const people = await allReviewers(tx)
    return { all: people.length, visiting: people.filter(({ visiting }) => visiting).map(({ name }) => name) }
  },
})
