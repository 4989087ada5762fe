import { initials } from '../../../web/dates.ts'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import type { Route } from './+types/request-page'

type Loaded = Route.ComponentProps['loaderData']

/** For the host: which reviewers have opened what was sent, and who cannot yet. */
export function RequestReaders({ request, team }: Loaded) {
  const here = request.documents.filter((document) => !document.removedAt)
  return (
    <People>
      {team.map((member) => (
        <PersonRow
          key={member.personId}
          name={member.name}
          initials={initials(member.name)}
          kind={member.agreed ? 'team' : 'none'}
          note={noteFor(member, here)}
          small
        />
      ))}
    </People>
  )
}

function noteFor(member: Loaded['team'][number], documents: Loaded['request']['documents']): string {
  if (!member.agreed) return 'Cannot open documents until they accept the confidentiality agreement'
  if (documents.length === 0) return 'Nothing to open yet'
  const opened = documents.filter((document) => document.openedBy.includes(member.personId)).length
  if (opened === 0) return 'Not yet'
  return opened === documents.length ? 'Opened everything' : `Opened ${opened} of ${documents.length}`
}
