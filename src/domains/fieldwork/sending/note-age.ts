const MOST_AGE_MS = 30 * 24 * 60 * 60 * 1000

/** How old something was when it was sent. Both times are by the clock of the device, so that a wrong clock does no harm. */
export const ageMs = (madeAt: string, sentAt: string) =>
  Math.min(Math.max(Date.parse(sentAt) - Date.parse(madeAt), 0), MOST_AGE_MS)
