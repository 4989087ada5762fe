import { count } from '../../web/dates.ts'
import { type MapMark, type MapSheet, PlaceMap } from '../../web/ui/place-map.tsx'
import type { MarkShape } from '../../web/ui/shape-mark.tsx'
import { Text } from '../../web/ui/text.tsx'
import { asAt } from './as-at.ts'
import { boxFor, layOutMap, type MapBox, type MapPlace, scaleBar, shortNames } from './map-layout.ts'
import { kindOfSchool, kindWords, type SchoolKind } from './school-kind.ts'
import { countByKind, middleOf, type Placed, placeDays, placed, type TrustSchool } from './trust-details.ts'

export const kindShapes: Record<SchoolKind, MarkShape> = {
  primary: 'circle',
  secondary: 'square',
  'all-through': 'pentagon',
  special: 'triangle',
  alternative: 'diamond',
  other: 'ring',
}

const wideBox: MapBox = { width: 800, height: 430, margin: { x: 64, y: 34 }, fontSize: 15.5, markSize: 6.5 }
const narrowBox: MapBox = { width: 350, height: 420, margin: { x: 30, y: 48 }, fontSize: 14.5, markSize: 6 }

/** Where the schools are. Nobody's road map: it shows how far apart they lie, and the table says the rest. */
export function TrustMap({ schools }: { schools: TrustSchool[] }) {
  const places = placed(schools)
  if (places.length === 0)
    return <Text dim>The register has no place for these schools, so there is no map.</Text>
  const legend = countByKind(schools).map(([kind, many]) => ({
    shape: kindShapes[kind],
    words: `${kindWords[kind]}, ${many}`,
  }))
  const middle = places.length > 1 ? [{ shape: 'cross' as const, words: 'Middle of the schools' }] : []
  const lacking = schools.length - places.length
  const note = `${lacking > 0 ? `${count(lacking, 'school')} without a place. ` : ''}Places ${asAt(placeDays(schools))}`
  return (
    <PlaceMap
      label={`Map of ${count(places.length, 'school')}. The table below lists them all.`}
      wide={sheetOf(places, wideBox, wideBox.height)}
      narrow={sheetOf(places, narrowBox, 240)}
      legend={[...legend, ...middle]}
      note={note}
    />
  )
}

function sheetOf(schools: Placed<TrustSchool>[], within: MapBox, leastHeight: number): MapSheet {
  const places = mapPlaces(schools)
  const box = boxFor(places, within, leastHeight)
  const middle = schools.length > 1 ? middleOf(schools) : null
  const { marks, metresPerPoint, toBox } = layOutMap(places, box, middle ?? undefined)
  const shapes = new Map(schools.map(({ school }) => [String(school.urn), kindShapes[kindOfSchool(school)]]))
  const { kilometres, length } = scaleBar(metresPerPoint)
  const shaped = marks.map((mark): MapMark => ({ ...mark, shape: shapes.get(mark.id) ?? 'ring' }))
  return {
    ...box,
    marks: shaped,
    scale: { words: `${kilometres} km`, length },
    middle: middle ? toBox(middle) : undefined,
  }
}

function mapPlaces(schools: Placed<TrustSchool>[]): MapPlace[] {
  const labels = shortNames(schools.map(({ school }) => school.name))
  return schools.map(({ school, easting, northing }, at) => ({
    id: String(school.urn),
    label: labels[at] ?? school.name,
    easting,
    northing,
    weight: school.pupils ?? 0,
  }))
}
