import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { templateContent } from '../template.ts'
import { canPublishTemplate } from './policy.ts'
import { publishTemplateInput } from './schemas.ts'
import { differences } from './template-differences.ts'
import { templateFacts } from './template-facts.server.ts'

/** From now on reviews are booked by this version; those that run keep the one that they began with. */
export const publishTemplate = defineCommand({
  name: 'publish-template',
  input: publishTemplateInput,
  load: templateFacts,
  policy: canPublishTemplate,
  run: async ({ tx, input, facts: { template, content }, actor }) => {
    const before = await tx
      .selectFrom('review_template')
      .select(['id', 'version', 'name', 'content'])
      .where('kind', '=', template.kind)
      .where('state', '=', 'published')
      .executeTakeFirst()
    if (before) {
      const earlier = { name: before.name, content: templateContent.parse(before.content) }
      if (differences(earlier, { name: template.name, content }).length === 0)
        throw new Refused(
          `Nothing differs from version ${before.version} yet, so there is nothing to publish.`,
        )
      await tx.updateTable('review_template').set({ state: 'retired' }).where('id', '=', before.id).execute()
    }
    await tx
      .updateTable('review_template')
      .set({
        state: 'published',
        change_note: input.note,
        published_by: actor.personId,
        published_at: sql`now()`,
      })
      .where('id', '=', template.id)
      .execute()
  },
  audit: ({ input, facts }) => ({
    subjectId: input.templateId,
    audience: ['central'],
    detail: { version: facts.template.version },
  }),
})
