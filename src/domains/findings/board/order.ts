export type Placed = { id: string; questionId: string; place: number }
type Move = { id: string; questionId: string; before: string | null }

/** The findings of the question with one put before another, or last: those whose place is another than it was. */
export function orderedWith(
  all: Placed[],
  { id, questionId, before }: Move,
): { id: string; place: number }[] {
  const others = all
    .filter((one) => one.questionId === questionId && one.id !== id)
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
  const at = others.findIndex((one) => one.id === before)
  const ids = others.map((one) => one.id)
  ids.splice(at < 0 ? ids.length : at, 0, id)
  const was = new Map(all.map((one) => [one.id, one]))
  return ids
    .map((one, at) => ({ id: one, place: at + 1 }))
    .filter((one) => one.id === id || was.get(one.id)?.place !== one.place)
}
