import { count } from '../../../web/dates.ts'
import { Added, Removed } from '../../../web/ui/amendment.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { partNames } from './parts.ts'
import type { Difference } from './template-differences.ts'

const names = { basics: 'In general', ...partNames }

/** What differs, part by part, each with what stood there and what stands there now. */
export function DifferenceList({ differences }: { differences: Difference[] }) {
  return [...Map.groupBy(differences, ({ part }) => part)].map(([part, list]) => (
    <Section key={part} title={names[part]} aside={count(list.length, 'change')}>
      <DataTable
        caption={`Changes: ${names[part].toLowerCase()}`}
        hideCaption
        density="close"
        columns={[
          { key: 'what', label: 'What' },
          { key: 'from', label: 'Until now' },
          { key: 'to', label: 'From now on' },
        ]}
        rows={list.map(({ what, from, to }, place) => ({
          id: `${part} ${place}`,
          cells: {
            what,
            from: from && <Removed>{from}</Removed>,
            to: to && <Added>{to}</Added>,
          },
        }))}
      />
    </Section>
  ))
}
