import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canChangeStructure } from './policy.ts'
import { changeGroupsInput, type GroupRow } from './schemas.ts'
import { auditStructure, structureFacts, turnRevision } from './structure-facts.server.ts'

/** The groups as they are to be: those that are no longer told are gone, and their schools go to the centre. */
export const changeGroups = defineCommand({
  name: 'change-structure-groups',
  input: changeGroupsInput,
  load: structureFacts,
  policy: canChangeStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, revision, groups } = input
    await turnRevision(tx, { reviewId, part: 'groups', revision, personId: facts.standing.personId })
    await refuseStrangers(tx, reviewId, groups)
    await dropOthers(tx, reviewId, groups.map(({ id }) => id).filter(Boolean))
    for (const [place, group] of groups.entries()) await keepGroup(tx, reviewId, group, place + 1)
  },
  audit: ({ facts, input }) => ({
    ...auditStructure(facts, 'groups'),
    detail: { part: 'groups', groups: input.groups.length },
  }),
})

/** Groups of another review, and schools that are not in the drawing, are told apart before anything is written. */
async function refuseStrangers(tx: Tx, reviewId: string, groups: GroupRow[]) {
  const here = await tx.selectFrom('structure_group').select('id').where('review_id', '=', reviewId).execute()
  const drawn = await tx
    .selectFrom('structure_school')
    .select('urn')
    .where('review_id', '=', reviewId)
    .execute()
  const problems = groups.flatMap(({ id, school }, place) => {
    if (id && !here.some((group) => group.id === id))
      return [
        { field: `groups.${place}.name`, message: 'This group is no longer there. Write it as a new one.' },
      ]
    if (school !== null && !drawn.some(({ urn }) => urn === school))
      return [{ field: `groups.${place}.school`, message: 'Choose a school of this trust' }]
    return []
  })
  if (problems.length > 0) throw new Refused(problems)
}

async function dropOthers(tx: Tx, reviewId: string, kept: string[]) {
  const gone = sql<boolean>`not (${sql.ref('id')} = any (${kept}::uuid[]))`
  await tx
    .updateTable('structure_school')
    .set({ group_id: null })
    .where('review_id', '=', reviewId)
    .where(sql<boolean>`group_id is not null and not (group_id = any (${kept}::uuid[]))`)
    .execute()
  await tx.deleteFrom('structure_group').where('review_id', '=', reviewId).where(gone).execute()
}

function keepGroup(tx: Tx, reviewId: string, group: GroupRow, position: number) {
  const values = {
    position,
    name: group.name,
    led_by: group.ledBy,
    leader: group.leader,
    leads_improvement: group.leads,
    lead_urn: group.school,
  }
  return group.id
    ? tx.updateTable('structure_group').set(values).where('id', '=', group.id).execute()
    : tx
        .insertInto('structure_group')
        .values({ ...values, review_id: reviewId })
        .execute()
}
