import type { Ground } from './arrangement.ts'

/** Team members whose days, homes and permissions are the same: who of them goes makes no difference. */
export type Alike = { members: number[]; ids: string[] }

/** Gathers those who are alike, so that a program need not tell them apart (it is smaller and has no symmetry). */
export function alikeIn(ground: Ground): Alike[] {
  const { setting, skeleton, days, bases } = ground
  const groups = new Map<string, Alike>()
  for (const [member, { id, goesOut }] of setting.team.entries()) {
    const own = days.map(({ day }) =>
      skeleton.stops(id, day).map(({ starts, ends, place }) => [starts, ends, place]),
    )
    const may = [...setting.items.values()].filter((item) => item.what !== 'shared' && item.may.has(id))
    const key = JSON.stringify([bases[member], goesOut, own, may.map((item) => item.id), namedIn(ground, id)])
    const group = groups.get(key) ?? { members: [], ids: [] }
    group.members.push(member)
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Whoever is named in a pin or in the plan that people know is like nobody else. */
function namedIn({ setting: { problem } }: Ground, id: string): string | null {
  const pinned = problem.pins.some(({ reviewers }) => reviewers?.includes(id))
  return pinned || problem.before.some(({ people }) => people.includes(id)) ? id : null
}
