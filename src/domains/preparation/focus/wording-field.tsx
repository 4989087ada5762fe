import { useState } from 'react'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { questionHint } from './question-hint.ts'

type WordingFieldProps = { name: string; label: string; hint?: string; error?: string; defaultValue: string }

/** Where a question is written, with a word of advice as it takes shape. The advice never stops anybody. */
export function WordingField({ defaultValue, ...field }: WordingFieldProps) {
  const [advice, setAdvice] = useState(questionHint(defaultValue))
  return (
    <Stack gap="xs">
      <TextArea
        {...field}
        serif
        rows={3}
        maxLength={500}
        defaultValue={defaultValue}
        onChange={(event) => setAdvice(questionHint(event.currentTarget.value))}
      />
      <div aria-live="polite">
        {advice && (
          <Text size="sm" dim>
            {advice}
          </Text>
        )}
      </div>
    </Stack>
  )
}
