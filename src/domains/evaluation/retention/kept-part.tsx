import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Definition } from '../../../web/ui/definition.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { dateWords, momentWords, sinceWords, soughtWords } from './kept-words.ts'
import { countWords, type Erasure, type KeptKind, kindHolds, kindNames } from './retention.ts'

/** One kind: until when it is kept; or the record of its erasure, and what was found when it was looked for. */
export function KeptPart({ one }: { one: KeptKind }) {
  const { kind, erasure } = one
  return (
    <Section title={kindNames[kind]} rule>
      <Stack>
        <Text strong>{dateWords(one)}</Text>
        <Text dim measure>
          {kindHolds[kind]}
        </Text>
        {erasure?.finishedAt && <Proof one={one} erasure={erasure} />}
        {erasure && !erasure.finishedAt && (
          <Banner kind="attention">
            Erasing began on {momentWords(erasure.beganAt)} and is not finished. It goes on tonight; the
            central team is told of what stops it.
          </Banner>
        )}
      </Stack>
    </Section>
  )
}

function Proof({ one, erasure }: { one: KeptKind; erasure: Erasure }) {
  const said = countWords(erasure.counts)
  const left = (erasure.foundRows ?? 0) + (erasure.foundFiles ?? 0)
  const sending = useSending()
  return (
    <Stack>
      <Definition
        items={[
          {
            term: 'Erased',
            value: said.length === 0 ? 'There was nothing of this kind.' : `${said.join(', ')}.`,
          },
          { term: 'Files removed', value: erasure.files.toLocaleString('en-GB') },
          { term: 'Due', value: `${fullDate(erasure.dueOn)}, counted from when ${sinceWords[one.endedHow]}` },
          { term: 'Finished', value: erasure.finishedAt ? momentWords(erasure.finishedAt) : '' },
          {
            term: 'Looked for again',
            value: erasure.checkedAt
              ? `${momentWords(erasure.checkedAt)}: we looked ${soughtWords(erasure.files, one.kind)}, and found ${left === 0 ? 'nothing' : left}.`
              : 'Not yet.',
          },
        ]}
      />
      {left > 0 && (
        <Banner kind="attention">Something is there again. It is erased tonight, and counted here.</Banner>
      )}
      <Form method="post">
        <input type="hidden" name="kind" value={one.kind} />
        <Buttons>
          <Button name="deed" value="look-again" disabled={sending}>
            Look for {kindNames[one.kind].toLowerCase()} again
          </Button>
        </Buttons>
      </Form>
    </Stack>
  )
}
