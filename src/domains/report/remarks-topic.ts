/** What open editors of a report listen to: that somebody commented, or settled something. */
export const remarksTopic = (reviewId: string) => `report/${reviewId}`
