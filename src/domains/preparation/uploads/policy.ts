import type { Permission } from '../../../access/outcome.ts'
import type { Standing } from '../../allocation/standing.ts'
import { canAddDocuments } from '../portal/policy.ts'
import { canKeepPresentationFile } from '../presentation/policy.ts'
import type { Purpose } from './purposes.ts'

/** Who may begin to send a file is who may keep it when it has arrived. */
export function canBeginUpload({ standing, purpose }: { standing: Standing; purpose: Purpose }): Permission {
  return purpose === 'document' ? canAddDocuments({ standing }) : canKeepPresentationFile({ standing })
}

/** An upload is seen by its sender alone (db/access/preparation-uploads.sql), who may end it at any time. */
export const canEndUpload = (): Permission => 'allowed'
