import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { acceptancesOf, waitingFor } from '../../people/agreements/acceptances.server.ts'
import { policyDiff } from '../../people/agreements/policy-diff.ts'
import type { PolicyKind, PolicyText } from '../../people/agreements/policy-text.ts'
import { allPolicies, currentPolicies, currentVersions } from '../../people/agreements/policy-texts.server.ts'
import { isReviewer } from '../../people/agreements/reviewers.server.ts'
import { hasPlaceToRenew } from './own-places.server.ts'

/** Which texts somebody has yet to accept as they stand now: for the person themselves. */
async function waitingForMe(tx: Tx, personId: string): Promise<PolicyKind[]> {
  const waiting = waitingFor(personId, await acceptancesOf(tx, [personId]), await currentVersions(tx))
  return !waiting.includes('confidentiality') && (await hasPlaceToRenew(tx, personId))
    ? ['confidentiality', ...waiting]
    : waiting
}

/** The three texts as they stand now; for a reviewer with what they accepted, and what has changed since. */
export const myAgreements = defineQuery({
  name: 'my agreements',
  run: async (tx, _: null, { personId }) => {
    if (!personId) return null
    const reviewer = await isReviewer(tx, personId)
    const all = await allPolicies(tx)
    const mine = await acceptancesOf(tx, [personId])
    const waiting = reviewer ? await waitingForMe(tx, personId) : []
    const texts = (await currentPolicies(tx)).map((text) => {
      const accepted = mine.find(({ kind }) => kind === text.kind) ?? null
      return {
        ...text,
        accepted: accepted && { version: accepted.version, at: accepted.at },
        waits: waiting.includes(text.kind),
        ...changesSince(text, accepted?.version, all),
      }
    })
    return { reviewer, texts }
  },
})

/** What to read again: nothing for somebody who accepts a text for the first time. */
function changesSince(text: PolicyText, accepted: number | undefined, all: PolicyText[]) {
  const before = all.find(({ kind, version }) => kind === text.kind && version === accepted)
  if (!before || before.version === text.version) return { changes: null, notes: [] }
  const since = all.filter(({ kind, version }) => kind === text.kind && version > before.version)
  return {
    changes: policyDiff(before.parts, text.parts),
    notes: since.map(({ changeNote }) => changeNote).filter(Boolean),
  }
}
