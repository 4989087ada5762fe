import { useState } from 'react'
import { Form } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { type Aspect, aspectHints, aspects } from './aspects.ts'
import type { Loaded } from './assurance-page.tsx'

/** What the assurer saw, by aspect of leading; read by the two as it is written. */
export function Observations({ observations, can, observationId, assures }: Loaded) {
  return (
    <Section title="What was seen">
      {can.observe && <Observe key={observations.length} offered={observationId} />}
      <MarginRows>
        {(Object.keys(aspects) as Aspect[]).map((aspect) => (
          <MarginRow key={aspect} label={aspects[aspect]}>
            <Stack gap="sm">
              <Text size="sm" dim>
                {aspectHints[aspect]}
              </Text>
              {observations
                .filter((one) => one.aspect === aspect)
                .map(({ id, body, observedAt }) => (
                  <Text key={id} serif measure>
                    {body} <Dim>{moment(observedAt)}</Dim>
                  </Text>
                ))}
              {observations.every((one) => one.aspect !== aspect) && (
                <Text size="sm">{assures ? 'Nothing written yet.' : 'Nothing yet.'}</Text>
              )}
            </Stack>
          </MarginRow>
        ))}
      </MarginRows>
    </Section>
  )
}

function Observe({ offered }: { offered: string }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const [observationId] = useState(offered)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="observe" />
      <input type="hidden" name="observationId" value={observationId} />
      <PickGroup
        name="aspect"
        legend="What is it about?"
        type="radio"
        options={Object.entries(aspects).map(([value, label]) => ({ value, label }))}
        defaultValue={typed('aspect')}
        error={errorFor('aspect')}
      />
      <TextArea
        name="body"
        label="What you saw"
        hint="What the lead did, and what it led to. The lead reads it as soon as you keep it."
        rows={4}
        serif
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button disabled={sending}>Keep the observation</Button>
      </Buttons>
    </Form>
  )
}
