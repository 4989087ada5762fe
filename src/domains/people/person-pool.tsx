import { Link } from 'react-router'
import { SideSection } from '../../web/ui/columns.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { WholePerson } from './person-page.tsx'

/** The way to what a reviewer can do. The central team can begin it for anybody. */
export function PersonPool({ person }: { person: WholePerson }) {
  const inPool = person.whole.roles.some(({ role }) => role === 'lead_reviewer' || role === 'peer_reviewer')
  const { central, self } = person.standing
  if (!inPool && !central) return null
  return (
    <SideSection title="For the reviews to come">
      <Text size="sm">
        <Link to={`/people/${person.id}/pool`}>
          {self ? 'What you can do, and when' : `What ${person.name} can do, and when`}
        </Link>
      </Text>
    </SideSection>
  )
}
