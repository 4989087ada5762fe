import { Form, Link } from 'react-router'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Progress } from '../../../web/ui/progress.tsx'
import { Row } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { BoardSeen } from './board.server.ts'

/** While a round is worked out: how far it is, and a way to end it with the best so far. */
export function WorkState({ work }: { work: BoardSeen['work'] }) {
  if (!work) return null
  if (work.state === 'failed' || (work.state === 'working' && !work.working))
    return (
      <Banner kind="attention" role="status">
        Something went wrong at our end while the round was worked out. The board is as it was. Work it out
        again.
      </Banner>
    )
  if (!work.working) return null
  return (
    <div role="status">
      <Progress label="Working the round out" value={Math.round(work.done * 100)} words={work.doing} />
      <Row gap="md">
        <Text size="sm" dim>
          You can leave this page: the work goes on. <Link to=".">Look again</Link>
        </Text>
        <Form method="post">
          <Button name="intent" value="stop" disabled={work.stopAsked}>
            {work.stopAsked ? 'Stopping' : 'Stop, and keep the best so far'}
          </Button>
        </Form>
      </Row>
    </div>
  )
}
