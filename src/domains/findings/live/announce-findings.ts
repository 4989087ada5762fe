import type { Announce } from '../../../access/define-command.server.ts'

/** What has changed of what the team and the host make sense of: which findings, and whether the rest has. */
export type FindingsNews = {
  findings?: string[]
  order?: boolean
  notes?: boolean
  rounds?: boolean
  challenge?: boolean
}

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
