import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { lowered } from '../../../web/dates.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { stageNames } from '../stages.ts'
import { ownerNames } from '../step-owners.ts'
import type { TemplateContent } from '../template.ts'
import { isKnownStep } from './edit-template.ts'
import { leadTimeWords } from './lead-time.ts'
import { sessionPeopleNames, sessionTime } from './session-words.ts'

export type Items = { here: string; marks: { place: string; was: string }[] | null }

const linked = ({ here, marks }: Items, index: number, words: string) => {
  const place = marks?.[index]?.place
  return place === undefined ? words : <Link to={`${here}/${place}`}>{words}</Link>
}

type Steps = TemplateContent['timeline']

/** Stage by stage, with how long before or after the visit in the margin. */
export function StepRows({ steps, ...items }: Items & { steps: Steps }) {
  const numbered = steps.map((step, index) => ({ step, index }))
  return [...Map.groupBy(numbered, ({ step }) => step.stage)].map(([stage, list]) => (
    <Section key={stage} title={stageNames[stage]} level={3}>
      <MarginRows>
        {list.map(({ step, index }) => (
          <MarginRow
            key={step.key}
            label={
              <Text size="sm" dim>
                {leadTimeWords(step.days)}
              </Text>
            }
          >
            <StepWords step={step} title={linked(items, index, step.title)} />
          </MarginRow>
        ))}
      </MarginRows>
    </Section>
  ))
}

function StepWords({ step, title }: { step: Steps[number]; title: ReactNode }) {
  return (
    <Stack gap="xs">
      <Text strong>{title}</Text>
      <Text size="sm">
        {ownerNames[step.owner]}
        {!isKnownStep(step.key) && ', who ticks it'}. <Dim>Done when: {lowered(step.doneWhen)}</Dim>
      </Text>
      <Text size="sm" dim>
        {step.why} {step.ours && <Tag kind="dashed">Our default</Tag>}
      </Text>
    </Stack>
  )
}

export const SessionRows = ({ sessions, ...items }: Items & { sessions: TemplateContent['sessions'] }) => (
  <DataTable
    caption="Sessions by day and time"
    hideCaption
    density="close"
    empty="No session stands on the schedule from the start."
    columns={[
      { key: 'title', label: 'Session' },
      { key: 'time', label: 'When' },
      { key: 'who', label: 'Who' },
    ]}
    rows={sessions.map((session, index) => ({
      id: `${session.day} ${session.starts} ${index}`,
      cells: {
        title: linked(items, index, session.title),
        time: sessionTime(session),
        who: sessionPeopleNames[session.who],
      },
    }))}
  />
)
