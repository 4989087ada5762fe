import { Link } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { Versions } from '../../../web/ui/file-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { OneDocument } from '../portal/documents-of.server.ts'

type Reader = { personId: string; name: string }
type VersionHistoryProps = {
  reviewId: string
  document: OneDocument
  /** its versions before, which only the host sees */
  earlier: OneDocument[]
  team: Reader[]
  you: string
  host: boolean
}

/** What came before a document: for the host each version, who had read it, and a way to it; for a reader their own. */
export function VersionHistory({ reviewId, document, earlier, team, you, host }: VersionHistoryProps) {
  if (document.version === 1) return null
  return host ? (
    <Versions>
      <li>
        <Words document={document} />
      </li>
      {earlier.map((one) => (
        <li key={one.id}>
          Version {one.version}, added {longDate(dateOf(one.uploadedAt))}. {readersOf(one, document, team)}{' '}
          <Link to={`/reviews/${reviewId}/documents/${one.id}`}>Open version {one.version}</Link>
        </li>
      ))}
    </Versions>
  ) : (
    <Versions>
      <li>
        <Words document={document} />
      </li>
      <OwnReading document={document} you={you} />
    </Versions>
  )
}

const Words = ({ document }: { document: OneDocument }) => (
  <>
    <b>Version {document.version}</b>, added {longDate(dateOf(document.uploadedAt))} by {document.uploadedBy}.
    {document.changeNote && ` “${document.changeNote}”`}
  </>
)

function readersOf(one: OneDocument, now: OneDocument, team: Reader[]): string {
  const names = team
    .filter(({ personId }) => opened(one, personId, one.version) && !opened(now, personId, now.version))
    .map(({ name }) => name)
  if (names.length === 0) return ''
  const list = new Intl.ListFormat('en-GB').format(names)
  return `${list} had opened it, and ${names.length === 1 ? 'is' : 'are'} told that there is a new one.`
}

function OwnReading({ document, you }: { document: OneDocument; you: string }) {
  const before = document.openings.filter(
    ({ personId, version }) => personId === you && version < document.version,
  )
  const last = Math.max(0, ...before.map(({ version }) => version))
  if (last === 0 || opened(document, you, document.version)) return null
  return (
    <li>
      <Text size="sm">You opened version {last}. This one is new, and you have not opened it yet.</Text>
    </li>
  )
}

const opened = ({ openings }: OneDocument, personId: string, version: number) =>
  openings.some((one) => one.personId === personId && one.version === version)
