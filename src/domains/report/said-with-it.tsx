import { moment } from '../../web/dates.ts'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import type { Handover } from './handover.server.ts'

const deeds: Record<Handover['deed'], string> = {
  asked: 'asked for a change',
  again: 'handed it on again',
  ended: 'went on without waiting longer',
  reopened: 'opened the final text again',
}

/** What was said when the report went back or on: the last of it to be read at once, the rest behind it. */
export function SaidWithIt({ handovers }: { handovers: Handover[] }) {
  const [last, ...before] = handovers.filter(({ words, deed }) => words !== '' || deed !== 'again')
  if (!last) return null
  return (
    <Stack gap="sm">
      <Said {...last} />
      {before.length > 0 && (
        <Disclosure summary="What was said before">
          <Stack gap="sm">
            {before.map((one) => (
              <Said key={String(one.at)} {...one} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  )
}

const Said = ({ by, deed, words, at }: Handover) => (
  <Text measure>
    <b>
      {by ?? 'Somebody'} {deeds[deed]}
    </b>
    <Dim>, {moment(at)}</Dim>
    {words && (
      <>
        <br />
        {words}
      </>
    )}
  </Text>
)
