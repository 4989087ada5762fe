import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Card } from '../../web/ui/card.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { Candidate } from './candidates.tsx'
import type { Place } from './team-places.server.ts'

/** What stands in the way of one person, and the reason for asking them all the same, which is kept. */
export function SetAside({ candidate, place }: { candidate: Candidate; place: Place }) {
  const { errorFor, typed } = useProblems()
  const fixed = candidate.conflicts.some((conflict) => !conflict.waivable)
  return (
    <Card id="set-aside" as="section">
      <Stack gap="sm">
        <h3>What stands in the way of {candidate.name}</h3>
        {candidate.conflicts.map((conflict) => (
          <Text key={conflict.words}>{conflict.words}</Text>
        ))}
        {fixed ? (
          <Text dim>This cannot be set aside.</Text>
        ) : (
          <Form method="post" noValidate>
            <input type="hidden" name="intent" value="invite" />
            <input type="hidden" name="role" value={place} />
            <input type="hidden" name="personId" value={candidate.id} />
            <TextArea
              name="reason"
              label="Why ask them all the same?"
              hint="Kept with the invitation, for the central team alone."
              rows={3}
              defaultValue={typed('reason')}
              error={errorFor('reason')}
            />
            <Buttons>
              <Button>Set this aside and invite</Button>
            </Buttons>
          </Form>
        )}
      </Stack>
    </Card>
  )
}
