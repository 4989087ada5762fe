import { count, nameList } from '../../../web/dates.ts'
import { OrgDrawing } from '../../../web/ui/org-drawing.tsx'
import { kindWords, schoolKinds } from '../../trusts/school-kind.ts'
import { kindShapes } from '../../trusts/trust-map.tsx'
import { layOutStructure, narrow, wide } from './drawing-layout.ts'
import { type Drawn, improvementLeads, schoolsIn } from './structure.ts'

/** How the trust is organised, drawn. */
export function StructureDrawing({ drawn }: { drawn: Drawn }) {
  const kinds = schoolKinds.flatMap((kind) => {
    const many = drawn.schools.filter((school) => school.kind === kind).length
    return many > 0 ? [{ shape: kindShapes[kind], words: `${kindWords[kind]}, ${many}` }] : []
  })
  return (
    <OrgDrawing
      title={`How ${drawn.trustName} is organised`}
      description={describe(drawn)}
      wide={layOutStructure(drawn, wide)}
      narrow={layOutStructure(drawn, narrow)}
      legend={kinds}
      lead={improvementLeads(drawn).length > 0 ? 'Leads improvement' : undefined}
    />
  )
}

function describe({ posts, groups, schools }: Drawn): string {
  const centre = posts.length > 0 ? `A central team of ${count(posts.length, 'post')}.` : 'A central team.'
  const each = groups.map(({ id, name }) => `${name} with ${count(schoolsIn(schools, id).length, 'school')}`)
  const below =
    each.length > 0 ? `Below it ${nameList(each)}.` : `Below it ${count(schools.length, 'school')}.`
  const direct = schoolsIn(schools, null).length
  const rest =
    groups.length > 0 && direct > 0 ? ` ${count(direct, 'school')} with the central team directly.` : ''
  return `${centre} ${below}${rest} The list under “The same in words” has every name.`
}
