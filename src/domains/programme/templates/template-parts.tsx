import { Link } from 'react-router'
import { Definition } from '../../../web/ui/definition.tsx'
import { Section } from '../../../web/ui/section.tsx'
import type { TemplateContent } from '../template.ts'
import { LabelledRows } from './part-rows.tsx'
import { oneOf, type Part, partNames, parts } from './parts.ts'
import { focusNames, formatNames } from './session-words.ts'
import { SessionRows, StepRows } from './timed-rows.tsx'

export type Marks = Record<Part, { place: string; was: string }[]>
type Shown = { id: string; name: string }
type Props = { template: Shown; content: TemplateContent; marks: Marks | null }

/** All that a version holds; with the marks of its items, each leads to the form that changes it. */
export function TemplateParts({ template, content, marks }: Props) {
  const here = `/programme/templates/${template.id}`
  return (
    <>
      <Section title="In general" aside={marks && <Link to={`${here}/basics`}>Change</Link>}>
        <Definition
          items={[
            { term: 'Name', value: template.name },
            { term: 'Format', value: formatNames[content.format] },
            { term: 'Focus', value: focusNames[content.focusAreas] },
            {
              term: 'Peer reviewers',
              value: `${content.teamSize.usual} as a rule, ${content.teamSize.least} at least`,
            },
          ]}
        />
      </Section>
      {parts.map((part) => (
        <Section
          key={part}
          id={part}
          title={partNames[part]}
          aside={marks && <Link to={`${here}/${part}/new`}>Add a {oneOf[part]}</Link>}
        >
          <Rows part={part} here={here} content={content} marks={marks} />
        </Section>
      ))}
    </>
  )
}

type RowsProps = { part: Part; here: string; content: TemplateContent; marks: Marks | null }

function Rows({ part, here, content, marks }: RowsProps) {
  const items = { here: `${here}/${part}`, marks: marks?.[part] ?? null }
  if (part === 'steps') return <StepRows {...items} steps={content.timeline} />
  if (part === 'sessions') return <SessionRows {...items} sessions={content.sessions} />
  return <LabelledRows {...items} part={part} content={content} />
}
