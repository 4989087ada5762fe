import { LinkButton } from '../../../web/ui/button.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import type { Area } from './area.ts'
import { ChangeArea, WithdrawArea } from './area-forms.tsx'
import type { Question } from './question.ts'

type AreaHeadProps = Route.ComponentProps['loaderData'] & { area: Area; questions: Question[] }

/** Under an area's name: why it matters, who proposed it, and the ways to change it while that is open. */
export function AreaHead({ area, questions, asked, can, you }: AreaHeadProps) {
  const open = can.write && asked.area === area.id ? asked.form : null
  if (open === 'change-area') {
    return <ChangeArea area={area} agreed={questions.some(({ current }) => current.agreed.length > 0)} />
  }
  if (open === 'withdraw-area' && can.withdrawAreas.includes(area.id)) return <WithdrawArea area={area} />
  return (
    <Stack gap="xs">
      {area.why && <Text measure>{area.why}</Text>}
      <Row gap="sm" align="center">
        <Text size="sm">
          <Dim>Proposed by {area.proposedBy === you ? 'you' : area.proposedByName}</Dim>
        </Text>
        {can.write && (
          <LinkButton kind="quiet" to={`?do=change-area&area=${area.id}#area-${area.id}`}>
            Rename
          </LinkButton>
        )}
        {can.withdrawAreas.includes(area.id) && (
          <LinkButton kind="quiet" to={`?do=withdraw-area&area=${area.id}#area-${area.id}`}>
            Withdraw
          </LinkButton>
        )}
      </Row>
      {questions.length === 0 && <Text dim>No question stands under it yet.</Text>}
    </Stack>
  )
}
