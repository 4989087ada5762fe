import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Section } from '../../web/ui/section.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import { type PolicyKind, type PolicyPart, policyNames } from '../people/agreements/policy-text.ts'
import { PolicyWords } from '../people/agreements/policy-words.tsx'
import { invitationFields } from './agreements/invitation-fields.ts'
import { Pledge } from './agreements/pledge.tsx'

type Policy = { kind: PolicyKind; version: number; title: string; parts: PolicyPart[] }
type Asked = { agreementVersion: string; policies: Policy[] }

/** Yes needs what is promised with it; no needs no reason. */
export function AnswerForms({ agreementVersion, policies }: Asked) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title="Your answer">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="accept" />
        <input type="hidden" name="agreementVersion" value={agreementVersion} />
        {policies.map((policy) => (
          <PolicyToAccept key={policy.kind} policy={policy} />
        ))}
        <Pledge
          name="agree"
          value="yes"
          label="I have read the confidentiality agreement and will keep to it"
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

/** Asked once, not with every review: its text opens in place. */
const PolicyToAccept = ({ policy: { kind, version, title, parts } }: { policy: Policy }) => (
  <>
    <Disclosure summary={`${title}, version ${version}`}>
      <PolicyWords parts={parts} />
    </Disclosure>
    <Pledge
      name={invitationFields[kind]}
      value={String(version)}
      label={`I have read the ${policyNames[kind]} and will keep to it`}
    />
  </>
)
