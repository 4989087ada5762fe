/** Where a session leads to: whoever builds the schedule changes it there, everybody else reads it. */
export const sessionAt = (reviewId: string, sessionId: string, edits: boolean) =>
  edits ? `/reviews/${reviewId}/schedule/${sessionId}` : `/reviews/${reviewId}/sessions/${sessionId}`
