import { defineCommand } from '../../access/define-command.server.ts'
import { chosenTrust } from './chosen-trust.server.ts'
import { personStanding } from './person-standing.server.ts'
import { canDeclareRelationship } from './policy.ts'
import { declareRelationshipInput } from './schemas.ts'

export const declareRelationship = defineCommand({
  name: 'declare-relationship',
  input: declareRelationshipInput,
  load: personStanding,
  policy: canDeclareRelationship,
  run: async ({ tx, input, actor }) => {
    const trust = await chosenTrust(tx, input)
    const id = crypto.randomUUID()
    await tx
      .insertInto('relationship')
      .values({
        id,
        person_id: input.personId,
        trust_id: trust.id,
        kind: input.kind,
        since: input.since,
        until: input.until,
        note: input.note,
        declared_by: actor.personId,
      })
      .execute()
    return { id, trust }
  },
  audit: ({ input, value }) => ({
    trustId: value.trust.id,
    subjectId: input.personId,
    audience: ['central'],
    detail: { kind: input.kind },
  }),
})
