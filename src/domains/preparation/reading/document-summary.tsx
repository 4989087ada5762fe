import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'

type Summary = { body: string; key: boolean; minutes: number | null; revision: number }
type DocumentSummaryProps = {
  document: { id: string; summary: Summary | null; replacedAt: string | null }
  writing: boolean
  can: { summarise: boolean }
}

/** What the lead reviewer says of a document, before it; for the lead, the way to say it. */
export function DocumentSummary({ document, writing, can }: DocumentSummaryProps) {
  const { errors } = useProblems()
  const summary = document.summary
  if (can.summarise && !document.replacedAt && (writing || errors.length > 0))
    return <SummaryForm summary={summary} />
  const said = summary && (summary.body || summary.key)
  if (!said && !can.summarise) return null
  return (
    <Stack gap="sm">
      {summary?.key && (
        <Row gap="sm">
          <Tag kind="plain">Key document</Tag>
          <Text size="sm" dim>
            Everyone reads it before day one
          </Text>
        </Row>
      )}
      {summary?.body && <Quote by="The lead reviewer, in short">{summary.body}</Quote>}
      {can.summarise && !document.replacedAt && (
        <Buttons>
          <LinkButton to="?do=summary">
            {said ? 'Change what you say of it' : 'Sum it up for the team'}
          </LinkButton>
        </Buttons>
      )}
    </Stack>
  )
}

function SummaryForm({ summary }: { summary: Summary | null }) {
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  const before = errors.length > 0 ? typed('key') === 'yes' : (summary?.key ?? false)
  // After two windows met, what is kept stands above and is what the next save is compared with.
  const conflict = Boolean(errorFor('body')) && typed('revision') !== String(summary?.revision ?? 0)
  return (
    <Form method="post" noValidate>
      {conflict && summary && <Quote by="As it is kept now">{summary.body || 'No words yet'}</Quote>}
      <input type="hidden" name="revision" value={summary?.revision ?? 0} />
      <TextArea
        name="body"
        label="What it says, in short"
        hint="For the team: two or three sentences. The host does not see it."
        serif
        rows={5}
        maxLength={4000}
        error={errorFor('body')}
        defaultValue={typed('body', summary?.body)}
      />
      <Choice
        name="key"
        value="yes"
        label="A key document"
        hint="Everyone in the team reads it before day one."
        defaultChecked={before}
      />
      <TextField
        name="minutes"
        label="Minutes to read it"
        hint="Leave it empty to go by the count of its words."
        width="short"
        inputMode="numeric"
        error={errorFor('minutes')}
        defaultValue={typed('minutes', summary?.minutes?.toString())}
      />
      <Buttons>
        <Button kind="default" name="intent" value="summary" disabled={sending}>
          Save what you say of it
        </Button>
        <LinkButton kind="quiet" to="?">
          Leave it as it was
        </LinkButton>
      </Buttons>
    </Form>
  )
}
