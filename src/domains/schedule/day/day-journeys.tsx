import { Link } from 'react-router'
import { firstName, weekdayOf } from '../../../web/dates.ts'
import { dashOf, JourneyList } from '../../../web/ui/journey-list.tsx'
import { type MapMark, type MapSheet, PlaceMap } from '../../../web/ui/place-map.tsx'
import { Section } from '../../../web/ui/section.tsx'
import type { MarkShape } from '../../../web/ui/shape-mark.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { boxFor, layOutMap, type MapBox, type MapPlace, scaleBar } from '../../trusts/map-layout.ts'
import type { Loaded } from '../schedule-view.ts'
import { shortName } from '../working-out/days-world.ts'
import { minutesDriven, spanWords } from '../working-out/proposal-words.ts'
import { type DayTrip, drivenOn, tripsOn } from './trips.ts'

/** Who drives where on this day: as a map in one ink, and the same in words. */
export function DayJourneys(loaded: Loaded) {
  const { review, day, drives, worked } = loaded
  const trips = tripsOn(loaded, day)
  if (trips.length === 0) return null
  const weekday = weekdayOf(review[`day${day}`])
  const total = minutesDriven(drivenOn(drives, day))
  return (
    <Section rule>
      <div className="c-journeys">
        <TripMap trips={trips} loaded={loaded} />
        <div>
          <h2 className="c-side-title">{`${weekday}’s journeys`}</h2>
          <JourneyList
            journeys={trips.map(({ id, words, minutes }) => ({ id, words, minutes: `${minutes} min` }))}
          />
          <div className="c-journey-sum">
            <Text>
              <b>{`${spanWords(total)} of driving in all.`}</b>{' '}
              {worked && (
                <Link to={`/reviews/${review.id}/schedule/worked-out`}>How this was worked out</Link>
              )}
            </Text>
          </div>
        </div>
      </div>
    </Section>
  )
}

const wideBox: MapBox = { width: 640, height: 300, margin: { x: 90, y: 40 }, fontSize: 15, markSize: 6.5 }
const narrowBox: MapBox = { width: 350, height: 300, margin: { x: 60, y: 44 }, fontSize: 14, markSize: 6 }

function TripMap({ trips, loaded }: { trips: DayTrip[]; loaded: Loaded }) {
  const label = `Map of the day: ${trips.map(({ words }) => words).join('; ')}. The list beside it says the same.`
  return (
    <PlaceMap
      label={label}
      wide={sheetOf(trips, loaded, wideBox, 270)}
      narrow={sheetOf(trips, loaded, narrowBox, 220)}
    />
  )
}

const shapeOf = (phase: string): MarkShape => {
  if (/secondary/i.test(phase)) return 'square'
  return /special/i.test(phase) ? 'triangle' : 'circle'
}

function sheetOf(
  trips: DayTrip[],
  { schools, office, people }: Loaded,
  within: MapBox,
  least: number,
): MapSheet {
  const goers = new Map<number, string[]>()
  for (const { person, stops } of trips)
    for (const urn of stops) goers.set(urn, [...(goers.get(urn) ?? []), firstOf(people, person)])
  const placed = schools.flatMap(({ easting, northing, ...school }) =>
    easting === null || northing === null ? [] : [{ ...school, easting, northing }],
  )
  const places: MapPlace[] = [
    ...placed.filter(apartFrom(office)).map(({ urn, name, easting, northing, pupils }) => ({
      id: String(urn),
      label: goers.has(urn) ? `${shortName(name)}, ${(goers.get(urn) ?? []).join(' and ')}` : '',
      easting,
      northing,
      weight: goers.has(urn) ? 1e6 : (pupils ?? 0),
    })),
    { id: 'office', label: 'Trust office', ...office, weight: 2e6 },
  ]
  const box = boxFor(places, within, least)
  const ways = trips.map(({ stops }) => [
    office,
    ...stops.map((urn) => placed.find((one) => one.urn === urn) ?? office),
  ])
  const { marks, metresPerPoint, toBox } = layOutMap(places, box, ways.flatMap(alongWay))
  const { kilometres, length } = scaleBar(metresPerPoint)
  const phases = new Map(placed.map(({ urn, phase }) => [String(urn), phase]))
  return {
    ...box,
    marks: marks.map(
      (mark): MapMark => ({
        ...mark,
        labelAt: mark.label ? mark.labelAt : null,
        shape: mark.id === 'office' ? 'ring' : shapeOf(phases.get(mark.id) ?? ''),
        far: mark.id !== 'office' && !goers.has(Number(mark.id)),
      }),
    ),
    scale: { words: `${kilometres} km`, length },
    lines: trips.map(({ id }, at) => ({
      id,
      dash: dashOf(at),
      path: pathOf((ways[at] ?? []).map(toBox), at),
    })),
  }
}

// The school that the office is beside would be drawn on top of it.
const apartFrom = (office: Spot) => (place: Spot) =>
  Math.hypot(place.easting - office.easting, place.northing - office.northing) > 100

type Spot = { easting: number; northing: number }
const POINTS = 9

// Names keep off the lines too: points along each, but for its ends, where the names are.
function alongWay(way: Spot[]): Spot[] {
  return way.slice(1).flatMap((to, at) => {
    const from = way[at] ?? to
    return Array.from({ length: POINTS }, (_, place) => {
      const share = (place + 1.5) / (POINTS + 2)
      return {
        easting: from.easting + (to.easting - from.easting) * share,
        northing: from.northing + (to.northing - from.northing) * share,
      }
    })
  })
}

const firstOf = (people: Loaded['people'], personId: string) =>
  firstName(people.find((one) => one.personId === personId)?.name ?? '')

// A slight bow tells a journey from a road, and keeps two lines to one place apart.
function pathOf(points: { x: number; y: number }[], place: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let from = first
  let path = `M${from.x} ${from.y}`
  for (const to of rest) {
    const bow = place % 2 === 0 ? 0.1 : -0.1
    const x = (from.x + to.x) / 2 - (to.y - from.y) * bow
    const y = (from.y + to.y) / 2 + (to.x - from.x) * bow
    path += ` Q${Math.round(x)} ${Math.round(y)} ${to.x} ${to.y}`
    from = to
  }
  return path
}
