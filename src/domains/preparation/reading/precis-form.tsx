import { Form } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Precis } from './precis.server.ts'
import { precisParts } from './schemas.ts'

/** The three parts, a draft until they are shared. */
export function PrecisForm({ kept }: { kept: Precis | null }) {
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  // After two windows met, what is kept stands under each field, and is what the next save is compared with.
  const met = errors.some(({ field }) => field === '')
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="revision" value={kept?.revision ?? 0} />
      {precisParts.map(({ field, label, hint }) => (
        <Stack key={field} gap="sm">
          <TextArea
            name={field}
            label={label}
            hint={hint}
            serif
            rows={9}
            maxLength={8000}
            error={errorFor(field)}
            defaultValue={typed(field, kept?.[field])}
          />
          {met && kept && kept[field] !== typed(field) && (
            <Quote by="As it is kept now">{kept[field] || 'Nothing'}</Quote>
          )}
        </Stack>
      ))}
      <Text dim>
        {kept?.sharedAt
          ? `It was shared on ${longDate(dateOf(kept.sharedAt))}. Whoever reads it is shown the day of your change.`
          : 'A draft is yours alone. Once you share it, the host and the reviewers read it, and it stays shared.'}
      </Text>
      <Buttons>
        {kept?.sharedAt ? (
          <>
            <Button kind="primary" name="intent" value="save" disabled={sending}>
              Save the change for everyone
            </Button>
            <LinkButton kind="quiet" to="?">
              Leave it as it was
            </LinkButton>
          </>
        ) : (
          <>
            <Button name="intent" value="save" disabled={sending}>
              Save the draft
            </Button>
            <Button kind="primary" name="intent" value="share" disabled={sending}>
              Share it with the host and the team
            </Button>
          </>
        )}
      </Buttons>
    </Form>
  )
}
