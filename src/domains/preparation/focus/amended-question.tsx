import { Link } from 'react-router'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { openAmendments, settledOn } from './question-amendment.ts'
import { AmendedWords, endingWords } from './question-amendment-words.tsx'
import type { ItemProps } from './question-problems.ts'

/** What was changed about this question after the freeze stands on it for good. */
export function AmendedQuestion({ question, amendments }: ItemProps) {
  const settled = settledOn(amendments, question.id)
  const waiting = openAmendments(amendments).find(({ questionId }) => questionId === question.id)
  return (
    <>
      {settled.map((amendment) => (
        <Stack key={amendment.id} gap="xs">
          <Text size="sm">
            <b>{endingWords(amendment)}</b> <Dim>{amendment.reason}</Dim>
          </Text>
          {amendment.kind === 'reword' && (
            <Stack gap="xs">
              <Text size="sm" dim>
                What changed:
              </Text>
              <AmendedWords amendment={amendment} />
            </Stack>
          )}
        </Stack>
      ))}
      {waiting && (
        <Text size="sm">
          <Link to={`#change-${waiting.id}`}>A change to this question waits for both sides.</Link>
        </Text>
      )}
    </>
  )
}
