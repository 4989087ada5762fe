// Where schools and their names go on a drawn map. Pure: OSGB metres in, points of a box out.
export type MapPlace = { id: string; label: string; easting: number; northing: number; weight: number }
/** `margin` keeps marks, and most of their names, off the frame. */
export type MapBox = {
  width: number
  height: number
  margin: { x: number; y: number }
  fontSize: number
  markSize: number
}
export type LabelAt = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
export type PlacedMark = { id: string; label: string; x: number; y: number; labelAt: LabelAt | null }
export type MapLayout = {
  marks: PlacedMark[]
  metresPerPoint: number
  toBox: (place: { easting: number; northing: number }) => { x: number; y: number }
}

type Rect = { left: number; top: number; right: number; bottom: number }

/** A trust in one town is not blown up until its streets would show. */
const LEAST_METRES = 6_000

type Spot = { easting: number; northing: number }

/** `also` is one more mark, without a name, that names keep off; or more of them, such as points along a line. */
export function layOutMap(places: MapPlace[], box: MapBox, also: Spot | Spot[] = []): MapLayout {
  const { toBox, metresPerPoint } = project(places, box)
  const marks = places.map((place) => ({ ...place, ...toBox(place) }))
  return {
    marks: placeLabels(
      marks,
      box,
      [also].flat().map((spot) => around(toBox(spot), box.markSize + 1)),
    ),
    metresPerPoint,
    toBox,
  }
}

function project(places: MapPlace[], { width, height, margin }: MapBox) {
  const span = (values: number[]) => ({
    middle: (Math.min(...values) + Math.max(...values)) / 2,
    metres: Math.max(...values) - Math.min(...values),
  })
  const east = span(places.map((place) => place.easting))
  const north = span(places.map((place) => place.northing))
  const metresPerPoint = Math.max(
    Math.max(east.metres, LEAST_METRES) / (width - 2 * margin.x),
    Math.max(north.metres, LEAST_METRES * (height / width)) / (height - 2 * margin.y),
  )
  const toBox = ({ easting, northing }: { easting: number; northing: number }) => ({
    x: round(width / 2 + (easting - east.middle) / metresPerPoint),
    y: round(height / 2 - (northing - north.middle) / metresPerPoint),
  })
  return { toBox, metresPerPoint }
}

/** A box as tall as the schools' country needs at this width, within reason. */
export function boxFor(places: MapPlace[], box: MapBox, least: number): MapBox {
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values)
  const wide = Math.max(extent(places.map((place) => place.easting)), LEAST_METRES)
  const tall = extent(places.map((place) => place.northing))
  const needed = ((box.width - 2 * box.margin.x) * tall) / wide + 2 * box.margin.y
  return { ...box, height: Math.round(Math.min(Math.max(needed, least), box.height)) }
}

const round = (value: number) => Math.round(value * 10) / 10

type Mark = MapPlace & { x: number; y: number }

/** The largest schools choose first. A name with no free place is left out: the table has them all. */
function placeLabels(marks: Mark[], box: MapBox, kept: Rect[]): PlacedMark[] {
  const taken: Rect[] = [...marks.map((mark) => around(mark, box.markSize + 1)), ...corners(box), ...kept]
  const labels = new Map<string, LabelAt>()
  for (const mark of marks.toSorted((a, b) => b.weight - a.weight)) {
    const own = around(mark, box.markSize + 1)
    const free = candidates(mark, box).find(
      ({ rect }) => isInside(rect, box) && !taken.some((other) => !same(other, own) && overlap(rect, other)),
    )
    if (!free) continue
    taken.push(free.rect)
    labels.set(mark.id, free.at)
  }
  return marks.map(({ id, label, x, y }) => ({ id, label, x, y, labelAt: labels.get(id) ?? null }))
}

function candidates(mark: Mark, { fontSize, markSize }: MapBox): { at: LabelAt; rect: Rect }[] {
  const width = textWidth(mark.label, fontSize)
  const side = markSize + 6
  const low = fontSize * 0.35
  const offsets: [number, number, LabelAt['anchor']][] = [
    [side, low, 'start'],
    [-side, low, 'end'],
    [0, -(markSize + 6), 'middle'],
    [0, markSize + fontSize + 2, 'middle'],
    [side - 2, -fontSize * 0.5, 'start'],
    [side - 2, fontSize * 1.1, 'start'],
    [-side + 2, -fontSize * 0.5, 'end'],
    [-side + 2, fontSize * 1.1, 'end'],
  ]
  return offsets.map(([dx, dy, anchor]) => {
    const at = { x: round(mark.x + dx), y: round(mark.y + dy), anchor }
    const left = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
    return {
      at,
      rect: { left, right: left + width, top: at.y - fontSize * 0.85, bottom: at.y + fontSize * 0.25 },
    }
  })
}

/** A little wider than the letters are, so that names never touch. */
export const textWidth = (text: string, fontSize: number) => text.length * fontSize * 0.56

const around = ({ x, y }: { x: number; y: number }, by: number): Rect => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
})
const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const same = (a: Rect, b: Rect) => a.left === b.left && a.top === b.top
const isInside = (rect: Rect, { width, height }: MapBox) =>
  rect.left > 6 && rect.right < width - 6 && rect.top > 6 && rect.bottom < height - 6
/** The scale stands bottom left, north top right. */
const corners = ({ width, height }: MapBox): Rect[] => [
  { left: 0, right: 150, top: height - 34, bottom: height },
  { left: width - 44, right: width, top: 0, bottom: 50 },
]

/** A round number of kilometres for the scale, and its length in the box. */
export function scaleBar(metresPerPoint: number): { kilometres: number; length: number } {
  const most = metresPerPoint * 120
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
  const kilometres = steps.findLast((step) => step * 1000 <= most) ?? 1
  return { kilometres, length: Math.round((kilometres * 1000) / metresPerPoint) }
}

const ENDINGS =
  /,.*$|\s+(church of england|catholic|c of e|rc|voluntary|aided|controlled)\b.*$|\s+(infant|junior|primary|secondary|high|first|middle|nursery|special)?\s*(school|academy|primary|infants|juniors|college)$/gi

/** Names as short as people say them, where that leaves them apart. */
export function shortNames(names: string[]): string[] {
  const short = names.map((name) => cut(name.replace(ENDINGS, '').replace(ENDINGS, '').trim() || name))
  return short.map((name, at) =>
    short.indexOf(name) === at && short.lastIndexOf(name) === at ? name : cut(names[at] ?? name),
  )
}

const LONGEST = 26
const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name)
