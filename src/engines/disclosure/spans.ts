/** A stretch of a text, in UTF-16 units; `to` is the first after it. */
export type Span = { from: number; to: number }

/** The longer of those that lie over each other, each once. */
export function apart<T extends Span>(found: T[]): T[] {
  const kept: T[] = []
  for (const one of found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every((other) => one.to <= other.from || one.from >= other.to)) kept.push(one)
  return kept.toSorted((a, b) => a.from - b.from)
}

export const isWithin = (one: Span, spans: Span[]) =>
  spans.some(({ from, to }) => one.from >= from && one.to <= to)

const endsBetween = (text: string, one: Span, other: Span) =>
  text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).match(/[.!?]["”’)]?\s/g)?.length ?? 0

/** Without an end of a sentence between them. */
export const sameSentence = (text: string, one: Span, other: Span) => endsBetween(text, one, other) === 0
/** In one sentence, or in two that follow on. */
export const isClose = (text: string, one: Span, other: Span) => endsBetween(text, one, other) <= 1
