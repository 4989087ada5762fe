/** Chance that comes out the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (of: number) => next() < of,
    pause: (from: number, to: number) =>
      new Promise<void>((done) => setTimeout(done, from + next() * (to - from))),
    shuffled<T>(all: T[]): T[] {
      const mixed = [...all]
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T]
      }
      return mixed
    },
  }
}
export type Random = ReturnType<typeof randomFrom>
