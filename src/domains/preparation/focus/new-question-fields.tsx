import { useProblems } from '../../../web/form.ts'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { AreaField } from './area-field.tsx'
import { frameworks } from './labels.ts'
import { WordingField } from './wording-field.tsx'

/** What a new question is made of, in one's own words or starting from a guiding question. */
export function NewQuestionFields({ asked, guiding, areas }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed, typedList } = useProblems()
  const from = guiding[asked.from]
  const chosen = typedList('labels', from?.labels)
  return (
    <>
      <WordingField
        name="wording"
        label="The question"
        hint="Open, in your own words, about what the trust does for its schools and children."
        error={errorFor('wording')}
        defaultValue={typed('wording', from?.text)}
      />
      <AreaField
        areas={areas}
        error={errorFor('areaId')}
        defaultValue={typed('areaId', areas[0]?.id ?? '')}
      />
      <Disclosure summary="What it relates to" open={chosen.length > 0 || errorFor('labels') !== undefined}>
        <Stack>
          <Text size="sm" dim>
            Small print: it places the question in the sector’s frameworks. It is not a list to be covered.
          </Text>
          {frameworks.map(({ key, name, labels }, place) => (
            <ChoiceGroup
              key={key}
              ids={place === 0 ? undefined : key}
              name="labels"
              legend={name}
              type="checkbox"
              options={labels}
              defaultValue={chosen}
              error={place === 0 ? errorFor('labels') : undefined}
            />
          ))}
        </Stack>
      </Disclosure>
    </>
  )
}
