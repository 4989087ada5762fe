import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { tagGroups } from '../pool/experience.ts'
import { Tags } from '../pool/pool-form.tsx'
import type { ReviewNeeds } from './needs.server.ts'

export function NeedsForm({ needs }: { needs: ReviewNeeds }) {
  const { typed, typedList, errorFor } = useProblems()
  const number = (name: string, before: number | null) => ({
    name,
    inputMode: 'numeric' as const,
    width: 'short' as const,
    defaultValue: typed(name, before === null ? '' : String(before)),
    error: errorFor(name),
  })
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="change-needs" />
      <Stack gap="2xl">
        <Section title="Places beside the lead reviewer">
          <FieldRow>
            <TextField
              {...number('peers', needs.peers)}
              label="Peer reviewers"
              hint={`For this review. Leave empty for the usual ${needs.usualPeers}`}
            />
            <TextField {...number('shadows', needs.shadows)} label="Shadows" hint="If somebody can come" />
            <TextField
              {...number('qualityAssurers', needs.qualityAssurers)}
              label="Quality assurers"
              hint="If somebody can come"
            />
          </FieldRow>
        </Section>
        <Section title="What the team should know">
          <Stack gap="md">
            {tagGroups
              .filter(({ key }) => key !== 'area')
              .map((group) => (
                <Tags
                  key={group.key}
                  name="experience"
                  group={group}
                  chosen={typedList('experience', needs.experience)}
                />
              ))}
          </Stack>
        </Section>
        <Section title="What the host wants looked at">
          {tagGroups
            .filter(({ key }) => key === 'area')
            .map((group) => (
              <Tags key={group.key} name="focus" group={group} chosen={typedList('focus', needs.focus)} />
            ))}
        </Section>
        <Section title="A fixed team for several reviews">
          <TextField
            name="group"
            label="Name of the group"
            hint="Reviews with the same name have the same team throughout, and their trusts may review each other"
            list="groups"
            width="half"
            defaultValue={typed('group', needs.group)}
            error={errorFor('group')}
          />
          <datalist id="groups">
            {needs.groups.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </Section>
        {needs.can.change && (
          <Buttons>
            <Button kind="primary">Keep this</Button>
          </Buttons>
        )}
      </Stack>
    </Form>
  )
}
