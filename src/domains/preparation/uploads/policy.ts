import type { Permission } from '../../../access/outcome.ts'
import { isHost, isMember, type Standing } from '../../allocation/standing.ts'
import { canAddDocuments } from '../portal/policy.ts'
import type { Purpose } from './purposes.ts'

/** Who may begin to send a file is who may keep it when it has arrived. */
export function canBeginUpload({ standing, purpose }: { standing: Standing; purpose: Purpose }): Permission {
  return purpose === 'document' ? canAddDocuments({ standing }) : canSendPresentation(standing)
}

function canSendPresentation(standing: Standing): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isHost(standing)) return { notNow: 'The host’s own people send the presentation.' }
  const { stage } = standing.review
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return { notNow: 'A presentation is sent during preparation and the three days.' }
}

/** An upload is seen by its sender alone (db/access/preparation-uploads.sql), who may end it at any time. */
export const canEndUpload = (): Permission => 'allowed'
