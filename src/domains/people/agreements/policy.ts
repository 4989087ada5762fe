import type { Permission } from '../../../access/outcome.ts'

const centralOnly = ({ central }: { central: boolean }): Permission => (central ? 'allowed' : 'missing')

// What reviewers promise is the programme's to word, and the central team looks after who has promised it.
export const canPublishPolicy = centralOnly
export const canReadAcceptances = centralOnly
