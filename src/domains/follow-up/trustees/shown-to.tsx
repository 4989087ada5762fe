import { Form } from 'react-router'
import { fullDate, nameList } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'

type ShownToProps = { shown: { on: string; by: string | null } | null; chairs: string[] }

/** For the host's leaders alone: who else reads this page, and the way to open it to them or to close it again. */
export function ShownTo({ shown, chairs }: ShownToProps) {
  const sending = useSending()
  const chair = chairs.length > 0 ? `${nameList(chairs)}, chair of trustees` : null
  return (
    <Section title="Who reads this page" screenOnly>
      <Text measure>{shown ? openWords(shown, chair) : closedWords(chair)}</Text>
      <Form method="post">
        <Buttons>
          {shown ? (
            <Button name="intent" value="close" disabled={sending}>
              Close it to them
            </Button>
          ) : (
            <Button kind="primary" name="intent" value="open" disabled={sending}>
              Open it to your chair of trustees
            </Button>
          )}
        </Buttons>
      </Form>
    </Section>
  )
}

const openWords = ({ on, by }: { on: string; by: string | null }, chair: string | null) =>
  `Your leaders, and ${chair ?? 'your chair of trustees as soon as the central team has invited one'}: ${by ?? 'one of you'} opened it on ${fullDate(on)}. They read what stands below and nothing of what was said about it on the way. What they have printed stays with them.`

const closedWords = (chair: string | null) =>
  chair
    ? `Your leaders alone. You can open it to ${chair}. They would read what stands below, and nothing of what was said about it on the way; you can close it again.`
    : 'Your leaders alone. No chair of trustees of your trust is in Candour yet: ask the central team to invite them. You can open the page already, or print it for your board.'
