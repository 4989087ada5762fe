import type { Announce } from '../../../access/define-command.server.ts'

/** What has changed on a board: which findings, and whether their order or the sealed rounds have. */
export type FindingsNews = { findings?: string[]; order?: boolean; notes?: boolean; rounds?: boolean }

export const teamTopic = (reviewId: string) => `findings/${reviewId}`
export const hostTopic = (reviewId: string) => `heard/${reviewId}`

/** The team hears of every change, the host's leaders of what they have heard and of nothing that lies behind it. */
export async function announceFindings(
  announce: Announce,
  reviewId: string,
  news: FindingsNews,
  hostToo = false,
) {
  await announce(teamTopic(reviewId), news)
  if (hostToo) await announce(hostTopic(reviewId), news)
}
