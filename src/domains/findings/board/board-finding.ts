import type { Standing } from '../../allocation/standing.ts'
import type { Finding } from '../findings-in.server.ts'
import { canChangeFinding } from '../policy.ts'

/** With what this reader may do to it: the page works out no rules. */
export const forBoard = (standing: Standing) => (finding: Finding) => ({
  ...finding,
  mayChange:
    canChangeFinding({
      standing,
      finding: { proposedBy: finding.proposedBy, shared: finding.sharedAt !== null, withdrawn: false },
    }) === 'allowed',
})
export type BoardFinding = ReturnType<ReturnType<typeof forBoard>>
