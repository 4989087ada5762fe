import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { ChallengeSession } from './challenge.server.ts'

type StateProblemProps = { problem: ChallengeSession['problem']; reviewId: string }

/** What the host wants to think about with its peers; the team reads it beforehand. */
export function StateProblem({ problem, reviewId }: StateProblemProps) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" action={`/reviews/${reviewId}/challenge`}>
      <input type="hidden" name="intent" value="state" />
      <TextArea
        name="problem"
        label="Your problem"
        hint="Something that you have not solved, in two or three sentences. The team reads it as soon as you keep it."
        serif
        rows={5}
        defaultValue={typed('problem', problem?.problem ?? '')}
        error={errorFor('problem')}
      />
      <TextArea
        name="tried"
        label="What you have tried"
        hint="So that nobody suggests what did not work. You can leave it empty."
        serif
        rows={3}
        defaultValue={typed('tried', problem?.tried ?? '')}
        error={errorFor('tried')}
      />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Keep the problem
        </Button>
        {problem && (
          <LinkButton kind="quiet" to={`/reviews/${reviewId}/challenge`}>
            Leave it as it was
          </LinkButton>
        )}
      </Buttons>
    </Form>
  )
}
