import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Choice } from '../../web/ui/choice.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { ErrorLine } from '../../web/ui/field.tsx'
import { Section } from '../../web/ui/section.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'

/** Yes needs the agreement; no needs no reason. */
export function AnswerForms({ agreementVersion }: { agreementVersion: string }) {
  const { errorFor, typed } = useProblems()
  const problem = errorFor('agree')
  return (
    <Section title="Your answer">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="accept" />
        <input type="hidden" name="agreementVersion" value={agreementVersion} />
        <ErrorLine name="agree" error={problem} />
        <Choice
          name="agree"
          value="yes"
          label="I have read the confidentiality agreement and will keep to it"
          defaultChecked={typed('agree') === 'yes'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'agree-error' : undefined}
        />
        <Buttons>
          <Button kind="primary" big>
            Accept the invitation
          </Button>
        </Buttons>
      </Form>
      <Disclosure summary="Decline the invitation" open={typed('intent') === 'decline'}>
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="decline" />
          <TextArea
            name="reason"
            label="Why, if you would like to say"
            hint="Only the central team reads it. It helps us to ask at a better time."
            rows={3}
            defaultValue={typed('reason')}
            error={errorFor('reason')}
          />
          <Buttons>
            <Button>Decline</Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Section>
  )
}
