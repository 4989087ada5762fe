import type { Chosen } from './plan.ts'
import type { Setting } from './setting.ts'
import { type Placing, sizeOf, sourcesOf } from './value.ts'

type Group = 'phase' | 'size' | 'area'

/**
 * Why each school is visited: because people chose it, because it is the only one of its phase, size or area among
 * those visited, because it lets a key question be heard from another source while there are few, or because it is near.
 */
export function chosenIn(setting: Setting, placed: Map<string, Placing>): Chosen[] {
  const visited = setting.problem.schools.filter(({ id }) => placed.has(id))
  const sources = sourcesOf(setting, placed)
  const groups = (school: (typeof visited)[number]) => ({
    phase: school.phase || null,
    size: sizeOf(school),
    area: school.area || null,
  })
  const alone = (school: (typeof visited)[number], group: Group) => {
    const value = groups(school)[group]
    return value && !visited.some((other) => other !== school && groups(other)[group] === value)
      ? value
      : null
  }
  return visited.map((school): Chosen => {
    if (school.visit === 'must') return { school: school.id, because: 'must' }
    if (setting.items.get(school.id)?.pin) return { school: school.id, because: 'pinned' }
    const span = { phase: alone(school, 'phase'), size: alone(school, 'size'), area: alone(school, 'area') }
    if (span.phase || span.size || span.area) return { school: school.id, because: 'span', ...span }
    const scarce = school.questions.filter(
      (question) => (sources.get(question)?.size ?? 0) <= 3 && sources.has(question),
    )
    return scarce.length > 0
      ? { school: school.id, because: 'questions', questions: scarce }
      : { school: school.id, because: 'near' }
  })
}
