import { Form } from 'react-router'
import { Button } from '../../../web/ui/button.tsx'
import { Row } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'

/** For the host: whether reviewers may keep copies of all that this question has. Without a word they may not. */
export function DownloadSwitch({ documents }: { documents: { downloadAllowed: boolean }[] }) {
  const allowed = documents.filter((document) => document.downloadAllowed).length
  const all = allowed === documents.length
  const words = all
    ? 'Reviewers may download all of these.'
    : allowed === 0
      ? 'Reviewers read these here and cannot download them.'
      : `Reviewers may download ${allowed} of these ${documents.length}.`
  return (
    <Form method="post">
      <input type="hidden" name="allow" value={all ? 'no' : 'yes'} />
      <Row between>
        <Text size="sm" dim>
          {words}
        </Text>
        <Button kind="quiet" name="intent" value="allow">
          {all ? 'Let them read here only' : 'Let them download all'}
        </Button>
      </Row>
    </Form>
  )
}
