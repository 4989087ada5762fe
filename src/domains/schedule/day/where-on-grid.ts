// Between a point of the screen and a time and a person of the day's table.

const rowsOf = (frame: Element) => [...frame.querySelectorAll<HTMLElement>('tr[data-minute]')]
const headsOf = (frame: Element) => [...frame.querySelectorAll<HTMLElement>('th[data-column]')]

/** The minute that is drawn at this height; rows may be taller where words need it. */
export function minuteAt(frame: Element, y: number): number | null {
  const rows = rowsOf(frame)
  const row = rows.findLast((one) => one.getBoundingClientRect().top <= y) ?? rows[0]
  return row ? Number(row.dataset.minute) : null
}

export function columnAt(frame: Element, x: number): string | null {
  const head = headsOf(frame).find((one) => {
    const { left, right } = one.getBoundingClientRect()
    return x >= left - 3 && x <= right + 3
  })
  return head?.dataset.column ?? null
}

/** Where on the frame some minutes of a person's column are drawn. */
export function boxOf(
  frame: HTMLElement,
  { person, from, to }: { person: string | null; from: number; to: number },
) {
  const rows = rowsOf(frame)
  const top = rows.findLast((row) => Number(row.dataset.minute) <= from) ?? rows[0]
  const bottom = rows.findLast((row) => Number(row.dataset.minute) < to) ?? top
  const heads = headsOf(frame)
  const first = heads.find((head) => head.dataset.column === person) ?? heads[0]
  const last = person === null ? heads.at(-1) : first
  if (!top || !bottom || !first || !last) return null
  const all = frame.getBoundingClientRect()
  const at = { y: all.top - frame.scrollTop, x: all.left - frame.scrollLeft }
  return {
    top: top.getBoundingClientRect().top - at.y,
    height: bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top,
    left: first.getBoundingClientRect().left - at.x,
    width: last.getBoundingClientRect().right - first.getBoundingClientRect().left,
  }
}
