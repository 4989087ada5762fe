import { initials } from '../../../web/dates.ts'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import type { Route } from './+types/request-page'
import { openedBy, readBy } from './reader-words.ts'

type Loaded = Route.ComponentProps['loaderData']

/** For the host: which reviewers have opened and read what was sent, and who cannot yet. */
export function RequestReaders({ request, team }: Loaded) {
  const here = request.documents.filter((document) => !document.removedAt && !document.replacedAt)
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
  const read = documents.filter((document) => readBy(document, member.personId)).length
  if (read === documents.length) return 'Read everything'
  const opened = documents.filter((document) => openedBy(document, member.personId)).length
  if (opened === 0) return renewed(member.personId, documents) ? 'Read an earlier version only' : 'Not yet'
  const all = documents.length
  const words = opened === all ? 'Opened everything' : `Opened ${opened} of ${all}`
  return read > 0 ? `${words}, read ${read}` : words
}

const renewed = (personId: string, documents: Loaded['request']['documents']) =>
  documents.some((document) => document.openings.some((opening) => opening.personId === personId))
