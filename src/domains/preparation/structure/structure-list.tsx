import { count } from '../../../web/dates.ts'
import { LeadMarked } from '../../../web/ui/org-drawing.tsx'
import { OrgItem, OrgList } from '../../../web/ui/org-list.tsx'
import { Marked } from '../../../web/ui/shape-mark.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { kindShapes } from '../../trusts/trust-map.tsx'
import { type Drawn, type Group, type PlacedSchool, schoolsIn, withName } from './structure.ts'

/** Everything that the drawing shows, and more, in words: for a phone, for a screen reader, and for whoever likes lists. */
export function StructureList({ drawn }: { drawn: Drawn }) {
  const { posts, groups, schools } = drawn
  const direct = schoolsIn(schools, null)
  return (
    <OrgList label={`How ${drawn.trustName} is organised`}>
      <OrgItem
        words={<Heading words="Central team" note={posts.length === 0 ? 'No posts named yet' : undefined} />}
        items={posts.map((post) => ({
          key: post.id,
          words: <Lead leads={post.leadsImprovement}>{withName(post.title, post.holder)}</Lead>,
        }))}
      />
      {groups.map((group) => (
        <OrgItem
          key={group.id}
          words={<GroupWords group={group} schools={schoolsIn(schools, group.id).length} />}
          items={schoolsIn(schools, group.id)
            .toSorted((a, b) => Number(b.urn === group.leadUrn) - Number(a.urn === group.leadUrn))
            .map((school) => schoolItem(school, school.urn === group.leadUrn))}
        />
      ))}
      {direct.length > 0 && (
        <OrgItem
          words={
            <Heading
              words={groups.length > 0 ? 'With the central team directly' : 'Schools'}
              note={count(direct.length, 'school')}
            />
          }
          items={direct.map((school) => schoolItem(school, false))}
        />
      )}
    </OrgList>
  )
}

const Heading = ({ words, note }: { words: string; note?: string }) => (
  <>
    <Text as="span" strong>
      {words}
    </Text>
    {note && (
      <Text as="span" size="sm" dim>
        {' '}
        {note}
      </Text>
    )}
  </>
)

function GroupWords({ group, schools }: { group: Group; schools: number }) {
  const leader = withName(group.ledBy, group.leader)
  return (
    <>
      <Heading words={group.name} note={schools > 0 ? count(schools, 'school') : 'No school yet'} />
      {(leader || group.leadsImprovement) && (
        <Text as="div" size="sm">
          <Lead leads={group.leadsImprovement}>{leader && `Led by ${leader}`}</Lead>
        </Text>
      )}
    </>
  )
}

const Lead = ({ leads, children }: { leads: boolean; children: string }) => (
  <>
    {children}
    {leads && (
      <>
        {children && '. '}
        <LeadMarked>Leads improvement</LeadMarked>
      </>
    )}
  </>
)

const schoolItem = (school: PlacedSchool, leads: boolean) => ({
  key: String(school.urn),
  words: (
    <>
      <Marked shape={kindShapes[school.kind]}>{school.name}</Marked>{' '}
      <Dim>
        {school.phase}
        {leads && ', leads the group'}
      </Dim>
    </>
  ),
})
