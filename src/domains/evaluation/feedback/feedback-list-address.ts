import type { FeedbackAsked } from './feedback-list.server.ts'

export function askedIn(request: Request): FeedbackAsked {
  const asked = new URL(request.url).searchParams
  return { typed: (asked.get('q') ?? '').trim().slice(0, 200), yearId: asked.get('year') ?? '' }
}

/** The list, or its file, as it was asked for. */
export function listAddress({ typed, yearId }: FeedbackAsked, path = ''): string {
  const query = new URLSearchParams({
    ...(typed && { q: typed }),
    ...(yearId && { year: yearId }),
  }).toString()
  return `/programme/feedback${path}${query && `?${query}`}`
}
