import type { Visit } from '../made-up-visit.ts'
import { sendBatch } from './send-batch.server.ts'

/** For tests: a note as a device sends it. */
export const wireNote = (visit: Visit, words: Record<string, unknown> = {}) => ({
  id: crypto.randomUUID(),
  reviewId: visit.reviewId,
  body: 'She leaves us with two things to do.',
  kind: 'strength',
  method: 'interview',
  attributable: false,
  sessionId: visit.sessions[0].id as string | null,
  saidBy: 'the headteacher',
  speaker: 'headteacher',
  questionIds: [visit.questions[0]] as string[],
  writtenAt: new Date().toISOString(),
  ...words,
})

type Sent = { notes?: unknown[]; referrals?: unknown[]; sentAt?: string; deviceId?: string }
export const send = (visit: Visit, who: string, { notes = [], referrals = [], ...rest }: Sent) =>
  sendBatch(visit.by(who), {
    deviceId: crypto.randomUUID(),
    sentAt: new Date().toISOString(),
    notes,
    referrals,
    ...rest,
  })
