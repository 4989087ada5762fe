import type { Permission } from '../../../access/outcome.ts'

type Central = { central: boolean }
const centralOnly = ({ central }: Central): Permission => (central ? 'allowed' : 'missing')

export const canReadTemplates = centralOnly
export const canCopyTemplate = centralOnly

export type TemplateStanding = Central & {
  template: { state: 'draft' | 'published' | 'retired' }
  /** the number of the kind's draft, where it has one */
  draftVersion: number | null
}

/** A kind has one draft at a time: two would each be written against a version that the other replaces. */
export function canStartTemplateDraft({ central, draftVersion }: TemplateStanding): Permission {
  if (!central) return 'missing'
  if (draftVersion === null) return 'allowed'
  return { notNow: `Version ${draftVersion} of this kind is being written already. Go on with that draft.` }
}

/** What is published stands as it is: reviews run by it. */
export function canEditTemplate({ central, template }: TemplateStanding): Permission {
  if (!central) return 'missing'
  if (template.state === 'draft') return 'allowed'
  return { notNow: 'This version is published, so it stands as it is. Make a new version to change it.' }
}
export const canPublishTemplate = canEditTemplate
export const canDiscardTemplate = canEditTemplate
