import { Link } from 'react-router'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { titleOf } from './document-words.ts'
import type { Opening } from './documents-of.server.ts'
import { readerWords } from './reader-words.ts'

type ReadersTableProps = {
  documents: { id: string; name: string; version: number; openings: Opening[] }[]
  team: { personId: string; name: string; agreed: boolean }[]
  reviewId: string
}

/** For the host: documents down, reviewers across, and when each opened and read them. Dates and names, no shares. */
export function ReadersTable({ documents, team, reviewId }: ReadersTableProps) {
  return (
    <DataTable
      caption="Who has read what"
      hideCaption
      empty="No documents yet. Once you send some, this shows who has opened and read them."
      columns={[
        { key: 'document', label: 'Document' },
        ...team.map((member) => ({
          key: member.personId,
          label: member.name,
          sub: member.agreed ? undefined : 'not yet able',
        })),
      ]}
      rows={documents.map((document) => ({
        id: document.id,
        cells: {
          document: <Link to={`/reviews/${reviewId}/documents/${document.id}`}>{titleOf(document)}</Link>,
          ...Object.fromEntries(
            team.map(({ personId }) => [personId, readerWords(document, personId) ?? <Dim>Not yet</Dim>]),
          ),
        },
      }))}
    />
  )
}
