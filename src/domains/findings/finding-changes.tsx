import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { NumberedQuestion } from '../fieldwork/key-questions.server.ts'
import { FindingFields } from './finding-fields.tsx'
import type { Finding } from './findings-in.server.ts'

export function ChangeWording({ finding, questions }: { finding: Finding; questions: NumberedQuestion[] }) {
  const { errorFor } = useProblems()
  const open = ['wording', 'kind', 'questionId'].some((field) => errorFor(field))
  return (
    <Disclosure summary="Change the wording" open={open}>
      <Form method="post">
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="basedOn" value={finding.version} />
        <Text size="sm" dim>
          The others are asked again what they think: their views stay beside it as views of the earlier
          wording.
        </Text>
        <FindingFields questions={questions} before={finding} />
        <Buttons>
          <Button>Keep the new wording</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}

/** Opened first, then pressed: nothing is withdrawn with one tap. */
export function WithdrawFinding({ shared }: { shared: boolean }) {
  return (
    <Disclosure summary="Withdraw this finding">
      <Form method="post">
        <input type="hidden" name="intent" value="withdraw" />
        <Text size="sm">
          {shared
            ? 'The host has heard this finding. Once withdrawn, the host no longer sees it, and it cannot enter the report. It cannot be brought back.'
            : 'It leaves the board, and its notes are free for another finding. It cannot be brought back.'}
        </Text>
        <Buttons>
          <Button kind="danger">Withdraw this finding</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
