import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxFor, layOutMap, type MapBox, type MapPlace, shortNames, textWidth } from './map-layout.ts'

const box: MapBox = { width: 800, height: 430, margin: { x: 64, y: 34 }, fontSize: 15, markSize: 6 }
const places = fc.array(
  fc.record({
    label: fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,8})?$/),
    easting: fc.integer({ min: 100_000, max: 600_000 }),
    northing: fc.integer({ min: 20_000, max: 650_000 }),
    weight: fc.integer({ min: 0, max: 2000 }),
  }),
  { minLength: 1, maxLength: 90 },
)
const numbered = (list: Omit<MapPlace, 'id'>[]) => list.map((place, at) => ({ ...place, id: String(at) }))

it('every school is on the map, north up, and no two names touch', () => {
  fc.assert(
    fc.property(places, (list) => {
      const { marks } = layOutMap(numbered(list), box)
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0)
        expect(mark.x).toBeLessThanOrEqual(box.width)
        expect(mark.y).toBeGreaterThanOrEqual(0)
        expect(mark.y).toBeLessThanOrEqual(box.height)
      }
      const north = list
        .map((place, at) => ({ northing: place.northing, y: marks[at]?.y ?? 0 }))
        .sort((a, b) => a.northing - b.northing)
      for (const [at, one] of north.entries())
        if (at > 0) expect(one.y).toBeLessThanOrEqual((north[at - 1]?.y ?? 0) + 0.1)
      const rects = marks.flatMap(rectOf)
      for (const [at, one] of rects.entries())
        for (const other of rects.slice(at + 1))
          expect(
            one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ).toBe(false)
    }),
    { numRuns: 60 },
  )
})

it('a single school stands in the middle, with its name', () => {
  const { marks } = layOutMap(
    [{ id: '1', label: 'Quayside', easting: 323_040, northing: 92_500, weight: 1 }],
    box,
  )
  expect(marks[0]).toMatchObject({ x: 400, y: 215, labelAt: { anchor: 'start' } })
  expect(boxFor([{ id: '1', label: '', easting: 1, northing: 1, weight: 1 }], box, 240).height).toBe(240)
})

it('names are as short as people say them, unless two would be the same', () => {
  expect(
    shortNames(['Quayside Primary', 'Overmoor First School', 'Hallin Moor Academy', 'The Anchorage']),
  ).toEqual(['Quayside', 'Overmoor', 'Hallin Moor', 'The Anchorage'])
  expect(shortNames(['Estuary Primary', 'Estuary Academy'])).toEqual(['Estuary Primary', 'Estuary Academy'])
  expect(shortNames(['St Thomas à Becket Catholic Secondary School, A Voluntary Academy'])).toEqual([
    'St Thomas à Becket',
  ])
})

type Placed = ReturnType<typeof layOutMap>['marks'][number]
function rectOf({ label, labelAt }: Placed) {
  if (!labelAt) return []
  const width = textWidth(label, box.fontSize)
  const left = labelAt.x - (labelAt.anchor === 'end' ? width : labelAt.anchor === 'middle' ? width / 2 : 0)
  return [
    {
      left,
      right: left + width,
      top: labelAt.y - box.fontSize * 0.8,
      bottom: labelAt.y + box.fontSize * 0.2,
    },
  ]
}
