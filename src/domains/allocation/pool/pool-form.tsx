import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { type TagGroup, tagGroups } from './experience.ts'
import type { PoolRecord } from './pool-record.server.ts'

/** Reviews a year, where they set out from, what they know and what they would like to learn. */
export function PoolForm({ record }: { record: PoolRecord }) {
  const { typed, typedList, errorFor } = useProblems()
  const { said, usual } = record
  const you = record.standing.self
  const number = (value: number | null) => (value === null ? '' : String(value))
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="change-pool-record" />
      <Stack gap="2xl">
        <Section title="How much, and from where">
          <Stack gap="md">
            <FieldRow>
              <TextField
                name="least"
                label="Reviews a year, at least"
                hint={`Leave empty for the usual ${usual.least}`}
                inputMode="numeric"
                width="short"
                defaultValue={typed('least', number(said.least))}
                error={errorFor('least')}
              />
              <TextField
                name="most"
                label="And at most"
                hint={`Leave empty for the usual ${usual.most}`}
                inputMode="numeric"
                width="short"
                defaultValue={typed('most', number(said.most))}
                error={errorFor('most')}
              />
            </FieldRow>
            <TextField
              name="postcode"
              label={you ? 'The postcode that you travel from' : 'The postcode that they travel from'}
              hint={record.homeWords}
              width="short"
              autoComplete="postal-code"
              defaultValue={typed('postcode', record.postcode)}
              error={errorFor('postcode')}
            />
          </Stack>
        </Section>
        <Section title={you ? 'What you know from your own work' : 'What they know from their own work'}>
          <Stack gap="md">
            {tagGroups.map((group) => (
              <Tags
                key={group.key}
                name="experience"
                group={group}
                chosen={typedList('experience', record.experience)}
              />
            ))}
          </Stack>
        </Section>
        <Section title={you ? 'What you would like to learn' : 'What they would like to learn'}>
          <Stack gap="md">
            {tagGroups.filter(isLearned).map((group) => (
              <Tags key={group.key} name="wishes" group={group} chosen={typedList('wishes', record.wishes)} />
            ))}
          </Stack>
        </Section>
        <Buttons>
          <Button kind="primary">{you ? 'Save what you can do' : 'Save what they can do'}</Button>
        </Buttons>
      </Stack>
    </Form>
  )
}

// Nobody goes on a review to learn what a primary school is.
const isLearned = ({ key }: TagGroup) => key === 'area' || key === 'structure'

export function Tags({ name, group, chosen }: { name: string; group: TagGroup; chosen: string[] }) {
  return (
    <PickGroup
      name={name}
      ids={`${name}-${group.key}`}
      legend={group.title}
      type="checkbox"
      options={group.tags.map(({ tag, words }) => ({ value: tag, label: words }))}
      defaultValue={chosen}
    />
  )
}
