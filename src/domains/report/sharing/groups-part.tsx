import { Form } from 'react-router'
import { count, lowered } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { FirstField } from '../../../web/ui/first-field.tsx'
import { HeldRow } from '../../../web/ui/held-row.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { groups } from './groups.ts'
import type { ReleasedProps } from './released-report.tsx'

/** Groups that the report is open to, as they are at the time. */
export function SharedGroups({ groupShares, ending }: ReleasedProps) {
  const ended = groupShares.find((share) => share.id === ending)
  return (
    <>
      {groupShares.map(({ id, people, now }) => (
        <HeldRow
          key={id}
          title={groups[people].name}
          note={`${groups[people].who}, ${nowWords(now)}. Can read and download`}
          action={
            id !== ending && (
              <LinkButton kind="quiet" to={`?end=${id}#shared`}>
                Stop sharing
                <VisuallyHidden> with {lowered(groups[people].name)}</VisuallyHidden>
              </LinkButton>
            )
          }
        />
      ))}
      {ended && (
        <Form method="post">
          <input type="hidden" name="intent" value="end-group" />
          <input type="hidden" name="groupShareId" value={ended.id} />
          <Text strong>Stop sharing with {lowered(groups[ended.people].name)}?</Text>
          <Text dim size="sm">
            Those who have the report in no other way can no longer open it here: your leaders in the review
            keep it, and so does whoever you share it with by name. A copy already downloaded stays where it
            is.
          </Text>
          <Buttons>
            <Button kind="danger">Stop sharing</Button>
            <LinkButton kind="quiet" to="?#shared">
              Keep sharing
            </LinkButton>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const nowWords = (now: number) => (now === 0 ? 'nobody at present' : `${count(now, 'person', 'people')} now`)

export function GroupForm({ groupChoices }: ReleasedProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post" action="?group" noValidate>
      <input type="hidden" name="intent" value="share-group" />
      <FirstField />
      <ChoiceGroup
        type="radio"
        name="people"
        legend="Which group?"
        defaultValue={typed('people')}
        options={groupChoices}
        error={errorFor('people')}
      />
      <Text dim size="sm">
        They can read and download the whole report for as long as they are in the group and you share it:
        whoever joins can, and whoever leaves no longer can.
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
