import { count } from '../../../web/dates.ts'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { isOpen } from './question-amendment.ts'
import { AmendedWords, endingWords } from './question-amendment-words.tsx'

/** Every change that was proposed after the freeze, and how it ended, newest first: what was turned down as well. */
export function AmendmentHistory({ amendments }: Route.ComponentProps['loaderData']) {
  const ended = amendments.filter((amendment) => !isOpen(amendment)).toReversed()
  if (ended.length === 0) return null
  return (
    <Section title="Changes since the freeze" rule id="changes">
      <Disclosure summary={`Read ${count(ended.length, 'change')} and how each ended`}>
        <Stack gap="lg">
          {ended.map((amendment) => (
            <Stack key={amendment.id} gap="xs">
              <Text size="sm">
                <b>{endingWords(amendment)}</b>
              </Text>
              <AmendedWords amendment={amendment} />
              <Text size="sm">
                <Dim>{amendment.proposed.name} proposed it:</Dim> {amendment.reason}
              </Text>
              {amendment.turnedDown && (
                <Text size="sm">
                  <Dim>{amendment.turnedDown.name} turned it down:</Dim> {amendment.turnedDown.reason}
                </Text>
              )}
            </Stack>
          ))}
        </Stack>
      </Disclosure>
    </Section>
  )
}
