import type { Permission } from '../../../access/outcome.ts'

/** Whoever visits trusts as a reviewer, or is asked to. The host and the central team promise nothing here. */
export const canAcceptAgreements = ({ reviewer }: { reviewer: boolean }): Permission =>
  reviewer ? 'allowed' : 'missing'
