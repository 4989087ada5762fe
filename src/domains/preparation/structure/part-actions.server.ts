import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { changeGroups } from './change-groups.server.ts'
import { changePosts } from './change-posts.server.ts'
import { changeShape } from './change-shape.server.ts'
import { rowsOf, withRowNumbers } from './form-rows.ts'
import { placeSchools } from './place-schools.server.ts'
import type { Part } from './structure.ts'

type Values = Record<string, unknown>
type Save = (actor: Person, values: Values) => Promise<Outcome<unknown>>

/** What each of the four forms saves. */
export const partActions: Record<Part, Save> = {
  shape: (actor, values) => changeShape(actor, values),
  groups: async (actor, values) => {
    const rows = rowsOf(values, ['id', 'name', 'ledBy', 'leader', 'leads', 'school'])
    const groups = rows.map((row) => row.values)
    return withRowNumbers(await changeGroups(actor, { ...values, groups }), rows)
  },
  posts: async (actor, values) => {
    const rows = rowsOf(values, ['title', 'holder', 'leads'])
    const posts = rows.map((row) => row.values)
    return withRowNumbers(await changePosts(actor, { ...values, posts }), rows)
  },
  schools: (actor, values) => {
    const places = Object.entries(values).flatMap(([name, group]) => {
      const urn = name.match(/^group-(\d+)$/)?.[1]
      return urn ? [{ urn, group }] : []
    })
    return placeSchools(actor, { ...values, places })
  },
}
