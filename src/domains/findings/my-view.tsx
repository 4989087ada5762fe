import { Form } from 'react-router'
import { useProblems, useSending } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { View } from './finding.ts'

/** Agree, or say how you see it. */
export function MyView({ mine, ours }: { mine?: View; ours: boolean }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const before = !mine || mine.earlier ? '' : mine.agrees ? 'agree' : 'differ'
  return (
    <Section title="How do you see it?" level={3}>
      {mine?.earlier && <Text size="sm">The wording has changed since you last said.</Text>}
      <Form method="post">
        <input type="hidden" name="intent" value="view" />
        <ChoiceGroup
          name="view"
          legend="Your view"
          type="radio"
          inline
          options={[
            { value: 'agree', label: 'I agree' },
            { value: 'differ', label: 'I see it differently' },
          ]}
          defaultValue={typed('view', before)}
          error={errorFor('view')}
        />
        <TextArea
          name="why"
          label="How you see it"
          hint={ours ? teamHint : hostHint}
          rows={3}
          serif
          defaultValue={typed('why', mine?.why ?? '')}
          error={errorFor('why')}
        />
        <Buttons>
          <Button disabled={sending}>Keep my view</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const teamHint =
  'If you see it differently. Once the finding is shared the host reads this too, so keep to what points to nobody.'
const hostHint = 'If you see it differently. The team and the host’s leaders read this.'
