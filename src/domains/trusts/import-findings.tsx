import { Link } from 'react-router'
import { longDate } from '../../web/dates.ts'
import { DataTable } from '../../web/ui/data-table.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Dim, Prose, Text } from '../../web/ui/text.tsx'
import {
  changeWords,
  type ImportCounts,
  type RowChange,
  type Subject,
  subjects,
  subjectWords,
} from './register-import.ts'
import type { ImportFile, ImportSeen } from './register-imports.server.ts'
import { type Shown, showing } from './shown-rows.ts'

const kinds: RowChange[] = ['new', 'changed', 'gone', 'refused', 'left out']

/** What the files hold beside the register: counts, then the sentences somebody should read before deciding. */
export function Findings({ seen, shown }: { seen: ImportSeen; shown: Shown | null }) {
  const { counts } = seen
  if (!counts) return null
  return (
    <Section title={seen.state === 'applied' ? 'What changed' : 'What would change'}>
      <DataTable
        caption="Changes by kind"
        hideCaption
        density="close"
        columns={[
          { key: 'subject', label: 'Records' },
          ...kinds.map((kind) => ({ key: kind, label: changeWords[kind], align: 'right' as const })),
          { key: 'same', label: 'As before', align: 'right' as const },
        ]}
        rows={subjects.map((subject) => ({ id: subject, cells: cellsOf(subject, counts, shown) }))}
      />
      <Prose>
        <ul>
          {seen.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </Prose>
      {seen.files.map((file) => (
        <Text key={file.name} size="sm" dim>
          {fileWords(file, seen.asAt)}
        </Text>
      ))}
    </Section>
  )
}

function cellsOf(subject: Subject, counts: ImportCounts, shown: Shown | null) {
  const own = counts[subject]
  const cell = (kind: RowChange) => {
    const many = own[kind === 'left out' ? 'leftOut' : kind]
    if (many === 0) return <Dim>0</Dim>
    const here = shown?.subject === subject && shown.change === kind
    return (
      <Link to={showing(subject, kind)} preventScrollReset aria-current={here ? 'true' : undefined}>
        {many.toLocaleString('en-GB')}
      </Link>
    )
  }
  return {
    subject: subjectWords[subject].many,
    same: own.same.toLocaleString('en-GB'),
    ...Object.fromEntries(kinds.map((kind) => [kind, cell(kind)])),
  }
}

const kindWords = {
  establishments: 'establishment fields',
  groups: 'all group records',
  links: 'all group links',
}

function fileWords({ name, kind, rowsRead }: ImportFile, asAt: string | null) {
  const what = kind ? `${kindWords[kind]}, ` : ''
  const rows = rowsRead === null ? '' : `${rowsRead.toLocaleString('en-GB')} rows read`
  return `${name}: ${what}${rows}${asAt ? `, as at ${longDate(asAt)}` : ''}.`
}
