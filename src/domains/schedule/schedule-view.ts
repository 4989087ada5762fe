import type { Route } from './+types/schedule-page'

export type Loaded = Route.ComponentProps['loaderData']

/** The same page, seen another way. */
export const viewAt = (reviewId: string, search: Record<string, string | number>) =>
  `/reviews/${reviewId}/schedule?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)]))}`
