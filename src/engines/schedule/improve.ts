import { type Arrangement, copyOf, pairedIn, remove, worthOf } from './arrangement.ts'
import { complete, dropRung, hardestFirst, putBest, visitsIn } from './build.ts'
import type { Item } from './setting.ts'

/**
 * Betters an arrangement: takes a few things out, puts them back where they cost least, and keeps the change if the
 * whole is better, or only a little worse while it is early and warm (Shaw 1998, "ruin and recreate"; simulated annealing).
 */
export function improve(
  start: Arrangement,
  chance: () => number,
  rounds: number,
  { stop, warmth = 2 }: { stop: (value: number) => boolean; warmth?: number },
): Arrangement {
  let [now, value] = [start, worthOf(start)]
  let [best, highest] = [now, value]
  for (let round = 0; round < rounds && !stop(highest); round++) {
    const next = copyOf(now)
    shake(next, chance)
    const reached = worthOf(next)
    const heat = warmth * (1 - round / rounds) ** 2 + 1e-6
    if (reached < value && chance() >= Math.exp((reached - value) / heat)) continue
    now = next
    value = reached
    if (value <= highest + 1e-9) continue
    best = now
    highest = value
  }
  return best
}

function shake(arrangement: Arrangement, chance: () => number) {
  const { setting } = arrangement.ground
  const placed = [...arrangement.placed.keys()]
  const loud = chance() < 0.5 ? 0 : 1
  const noise = () => chance() * loud
  const ways = [someVisits, nearVisits, nearVisits, neighbours, neighbours]
  const out = ways[Math.floor(chance() * ways.length)]?.(arrangement, placed, chance) ?? []
  const back: Item[] = []
  for (const id of out) {
    const item = setting.items.get(id) as Item
    remove(arrangement, id)
    if (arrangement.pairs.has(id) && chance() < 0.4) arrangement.pairs.delete(id)
    back.push(item)
  }
  const swap = chance() < 0.5
  for (const item of swap ? [] : hardestFirst(arrangement, back)) {
    if (item.school?.visit === 'may' && visitsIn(arrangement) >= setting.problem.visits.count) continue
    putBest(arrangement, item, noise)
  }
  dropPairsBeyond(arrangement)
  complete(arrangement, noise)
}

/** A visit or two, so that other schools may come in their stead. */
function someVisits({ ground }: Arrangement, placed: string[], chance: () => number): string[] {
  const visits = placed.filter((id) => ground.setting.items.get(id)?.what === 'visit')
  return sample(visits, 1 + Math.floor(chance() * 3), chance)
}

/** A visit and some of those nearest to it. */
function nearVisits({ ground }: Arrangement, placed: string[], chance: () => number): string[] {
  const { items, travel } = ground.setting
  const visits = placed.map((id) => items.get(id) as Item).filter(({ what }) => what === 'visit')
  const first = visits[Math.floor(chance() * visits.length)]
  if (!first) return []
  const far = ({ place }: Item) => travel.metres(first.place, place) * (0.7 + chance() * 0.6)
  const sorted = visits.map((item) => ({ item, far: far(item) })).sort((a, b) => a.far - b.far)
  return sorted.slice(0, 2 + Math.floor(chance() * 4)).map(({ item }) => item.id)
}

/** Some of what one or two people do on a day. */
function neighbours(arrangement: Arrangement, placed: string[], chance: () => number): string[] {
  const first = placed[Math.floor(chance() * placed.length)]
  const at = first ? arrangement.placed.get(first) : undefined
  if (!first || !at) return []
  const near = placed.filter((id) => {
    const other = arrangement.placed.get(id)
    return other?.day === at.day || other?.people.some((person) => at.people.includes(person))
  })
  return [...new Set([first, ...sample(near, 1 + Math.floor(chance() * 4), chance)])]
}

function sample<T>(list: T[], count: number, chance: () => number): T[] {
  const left = [...list]
  const taken: T[] = []
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(chance() * left.length), 1))
  return [...new Set(taken)]
}

function dropPairsBeyond(arrangement: Arrangement) {
  const { setting } = arrangement.ground
  for (const id of arrangement.pairs) if (!arrangement.placed.has(id)) arrangement.pairs.delete(id)
  while (pairedIn(setting, arrangement.placed) > setting.problem.visits.pairs) {
    const id = [...arrangement.pairs].at(-1)
    if (!id) return
    remove(arrangement, id)
    arrangement.pairs.delete(id)
  }
  dropRung(arrangement)
}
