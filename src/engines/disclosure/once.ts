/** Works something out for a thing once, and remembers it as long as the thing is there: a report has many passages. */
export function once<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const done = new WeakMap<Thing, { result: Result }>()
  return (thing) => {
    const known = done.get(thing) ?? { result: work(thing) }
    done.set(thing, known)
    return known.result
  }
}
