import { IconPlus } from '@tabler/icons-react'
import { Form } from 'react-router'
import { firstName, initials } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import type { ReleasedProps } from './released-report.tsx'

type Share = ReleasedProps['shares'][number]

/** To whom the host has opened its report, one person at a time. */
export function SharedWith(props: ReleasedProps) {
  const { shares, sharing, ending } = props
  const ended = shares.find((share) => share.id === ending)
  return (
    <Section title="Who it is shared with" id="shared">
      <MarginRows>
        <MarginRow label="People">
          <Stack gap="md">
            {shares.length === 0 && (
              <Text dim>Nobody yet. The trust’s leaders in the review can read it.</Text>
            )}
            {shares.length > 0 && <Readers shares={shares} ending={ended?.id} />}
            {ended && <EndForm share={ended} />}
            {sharing && <ShareForm {...props} />}
            {!sharing && !ended && (
              <div>
                <LinkButton icon={IconPlus} to="?share#shared">
                  Share with a person
                </LinkButton>
              </div>
            )}
          </Stack>
        </MarginRow>
      </MarginRows>
    </Section>
  )
}

function Readers({ shares, ending }: { shares: Share[]; ending?: string }) {
  return (
    <People>
      {shares.map((share) => (
        <PersonRow
          key={share.id}
          name={share.name}
          initials={initials(share.name)}
          kind={share.side}
          note={`${share.part}. Can read and download`}
          action={
            share.id !== ending && (
              <LinkButton kind="quiet" to={`?end=${share.id}#shared`}>
                Stop sharing
              </LinkButton>
            )
          }
        />
      ))}
    </People>
  )
}

function EndForm({ share }: { share: Share }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end-sharing" />
      <input type="hidden" name="shareId" value={share.id} />
      <Text strong>Stop sharing with {share.name}?</Text>
      <Text dim size="sm">
        {firstName(share.name)} will no longer be able to open it here. A copy already downloaded stays where
        it is.
      </Text>
      <Buttons>
        <Button kind="danger">Stop sharing</Button>
        <LinkButton kind="quiet" to="?#shared">
          Keep sharing
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function ShareForm({ candidates }: ReleasedProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="share" />
      <Select
        name="personId"
        label="Somebody of the review or the trust"
        choose="Choose a person"
        options={candidates}
        defaultValue={typed('personId')}
        error={errorFor('personId')}
      />
      <TextField
        name="email"
        type="email"
        label="Or somebody else in Candour"
        hint="Their whole email address."
        autoComplete="off"
        defaultValue={typed('email')}
        error={errorFor('email')}
      />
      <Text dim size="sm">
        They can read and download the report until you stop sharing it. We tell them by email, without a word
        of what it says.
      </Text>
      <Buttons>
        <Button kind="primary">Share</Button>
        <LinkButton kind="quiet" to="?#shared">
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
