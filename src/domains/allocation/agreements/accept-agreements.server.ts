import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { recordAcceptances } from '../../people/agreements/acceptances.server.ts'
import { policyKinds, policyNames } from '../../people/agreements/policy-text.ts'
import { currentVersions } from '../../people/agreements/policy-texts.server.ts'
import { isReviewer } from '../../people/agreements/reviewers.server.ts'
import { renewPlaces } from './own-places.server.ts'
import { canAcceptAgreements } from './policy.ts'
import { acceptAgreementsInput } from './schemas.ts'

/** A reviewer accepts what they have read: these texts, at these versions, from now on. */
export const acceptAgreements = defineCommand({
  name: 'accept-agreements',
  input: acceptAgreementsInput,
  load: async (tx, _input, { personId }) =>
    personId ? { personId, reviewer: await isReviewer(tx, personId) } : null,
  policy: canAcceptAgreements,
  run: async ({ tx, input, facts }) => {
    const versions = await currentVersions(tx)
    const chosen = policyKinds.flatMap((kind) => {
      const version = input[kind]
      return version === undefined ? [] : [{ kind, version }]
    })
    const outdated = chosen.filter(({ kind, version }) => version !== versions[kind])
    if (outdated.length > 0)
      throw new Refused(
        outdated.map(({ kind }) => ({
          field: kind,
          message: `The ${policyNames[kind]} has changed since you opened this page. Read it again.`,
        })),
      )
    await recordAcceptances(tx, facts.personId, chosen)
    if (input.confidentiality) await renewPlaces(tx, facts.personId, input.confidentiality)
    return chosen
  },
  audit: ({ facts, value }) => ({
    subjectId: facts.personId,
    audience: ['central'],
    detail: Object.fromEntries(value.map(({ kind, version }) => [kind, version])),
  }),
})
