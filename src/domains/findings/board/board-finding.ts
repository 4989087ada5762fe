import type { Standing } from '../../allocation/standing.ts'
import type { Finding } from '../findings-in.server.ts'
import { canChangeFinding, canSayView } from '../policy.ts'

/** With what this reader may do to it: the page works out no rules. */
export const forBoard = (standing: Standing) => (finding: Finding) => {
  const state = { proposedBy: finding.proposedBy, shared: finding.sharedAt !== null, withdrawn: false }
  return {
    ...finding,
    mayChange: canChangeFinding({ standing, finding: state }) === 'allowed',
    maySay: canSayView({ standing, finding: state }) === 'allowed',
  }
}
export type BoardFinding = ReturnType<ReturnType<typeof forBoard>>
