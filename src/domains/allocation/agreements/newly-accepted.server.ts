import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { acceptancesOf, waitingFor } from '../../people/agreements/acceptances.server.ts'
import { type PolicyKind, policyNames } from '../../people/agreements/policy-text.ts'
import { currentVersions } from '../../people/agreements/policy-texts.server.ts'
import { invitationFields } from './invitation-fields.ts'

type Ticked = { agree: string; agreementVersion: string; codeOfConduct: string; safeguarding: string }

/** What accepting an invitation accepts, or what is still to be ticked. */
export async function newlyAccepted(tx: Tx, personId: string, ticked: Ticked) {
  const versions = await currentVersions(tx)
  const before = waitingFor(personId, await acceptancesOf(tx, [personId]), versions)
  const waiting = before.filter((kind) => kind !== 'confidentiality')
  const given: Record<PolicyKind, string> = {
    confidentiality: ticked.agree === 'yes' ? ticked.agreementVersion : '',
    code_of_conduct: ticked.codeOfConduct,
    safeguarding: ticked.safeguarding,
  }
  const kinds: PolicyKind[] = ['confidentiality', ...waiting]
  const problems = kinds.filter((kind) => given[kind] !== String(versions[kind]))
  if (problems.length > 0)
    throw new Refused(
      problems.map((kind) => ({ field: invitationFields[kind], message: problemWords(kind, given[kind]) })),
    )
  return kinds.map((kind) => ({ kind, version: versions[kind] }))
}

const problemWords = (kind: PolicyKind, given: string) =>
  given === ''
    ? `Tick that you accept the ${policyNames[kind]}, or decline the invitation`
    : `The ${policyNames[kind]} has changed since you opened this page. Read it again.`
