import { count } from '../../../web/dates.ts'
import { type MapSheet, PlaceMap } from '../../../web/ui/place-map.tsx'
import { boxFor, layOutMap, type MapBox, type MapPlace } from '../../trusts/map-layout.ts'
import type { Journey } from './journeys.ts'
import { milesBar } from './miles.ts'
import { shortTrust } from './short-trust.ts'

const wideBox: MapBox = { width: 800, height: 560, margin: { x: 70, y: 40 }, fontSize: 15, markSize: 6 }
const narrowBox: MapBox = { width: 350, height: 460, margin: { x: 36, y: 48 }, fontSize: 14, markSize: 5.5 }

/** Where people set out from and where they go, in one ink: squares are hosts, rings are people. */
export function JourneyMap({ journeys }: { journeys: Journey[] }) {
  const hosts = new Set(journeys.map(({ reviewId }) => reviewId)).size
  return (
    <PlaceMap
      label={`Map of ${count(journeys.length, 'journey')} to ${count(hosts, 'review')}. The table below lists them all.`}
      wide={sheetOf(journeys, wideBox, 320)}
      narrow={sheetOf(journeys, narrowBox, 240)}
      legend={[
        { shape: 'square', words: 'Host, the middle of its schools' },
        { shape: 'ring', words: 'Where somebody sets out from' },
      ]}
      note="Straight lines: roads are longer"
    />
  )
}

function sheetOf(journeys: Journey[], within: MapBox, least: number): MapSheet {
  const places = placesOf(journeys)
  const box = boxFor(places, within, least)
  const { marks, metresPerPoint, toBox } = layOutMap(places, box)
  return {
    ...box,
    marks: marks.map((mark) => ({ ...mark, shape: mark.id.startsWith('host ') ? 'square' : 'ring' })),
    scale: milesBar(metresPerPoint),
    lines: journeys.flatMap(({ key, from, to }) =>
      from && to ? [{ id: key, path: straight(toBox(from), toBox(to)) }] : [],
    ),
  }
}

const straight = (from: { x: number; y: number }, to: { x: number; y: number }) =>
  `M${from.x} ${from.y}L${to.x} ${to.y}`

/** Hosts choose the room for their names first. Several people from one place have one ring. */
function placesOf(journeys: Journey[]): MapPlace[] {
  const hosts = new Map<string, MapPlace>()
  const homes = new Map<string, MapPlace & { names: Set<string> }>()
  for (const { reviewId, trustName, name, from, to } of journeys) {
    if (!from || !to) continue
    hosts.set(reviewId, { id: `host ${reviewId}`, label: shortTrust(trustName), ...to, weight: 2 })
    const key = `${from.easting} ${from.northing}`
    const home = homes.get(key) ?? { id: `home ${key}`, label: '', ...from, weight: 1, names: new Set() }
    home.names.add(name.split(' ')[0] ?? name)
    homes.set(key, home)
  }
  return [
    ...hosts.values(),
    ...[...homes.values()].map(({ names, ...home }) => ({ ...home, label: [...names].join(', ') })),
  ]
}
