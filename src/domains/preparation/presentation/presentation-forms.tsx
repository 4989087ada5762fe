import { Form } from 'react-router'
import { clockTime, dateOf } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { DateField, TimeField } from '../../../web/ui/date-field.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { fileSize } from '../portal/uploads.ts'
import type { Presentation, PresentationFile } from './presentation.ts'
import { SendPresentation } from './send-presentation.tsx'

type Props = { presentation: Presentation; reviewId: string; removing: string | null }

/** For the host: the recording with its captions, the link and the time, and the words. */
export function PresentationForms(props: Props) {
  return (
    <>
      <Files {...props} />
      <Arrange {...props} />
    </>
  )
}

function Files({ presentation, reviewId, removing }: Props) {
  const { recording, captions } = presentation
  const here = [recording, captions].filter((file) => file !== null)
  return (
    <Section title={recording ? 'The recording' : 'Send a recording'} id="sending">
      <Stack gap="lg">
        {here.length > 0 && (
          <FileList label="What you have sent">
            {here.map((file) => (
              <Sent key={file.id} file={file} asking={removing === file.id} />
            ))}
          </FileList>
        )}
        <SendPresentation reviewId={reviewId} presentation={presentation} />
      </Stack>
    </Section>
  )
}

function Sent({ file, asking }: { file: PresentationFile; asking: boolean }) {
  return (
    <FileItem
      type={(file.name.split('.').at(-1) ?? '').toUpperCase()}
      name={file.name}
      meta={fileSize(file.bytes)}
      action={
        asking ? undefined : (
          <LinkButton kind="quiet" to={`?remove=${file.id}#sending`}>
            Remove
          </LinkButton>
        )
      }
    >
      {asking && (
        <Form method="post">
          <input type="hidden" name="fileId" value={file.id} />
          <Text size="sm">
            Remove {file.name}? Nobody can watch it any more, and its content is deleted.
            {file.kind === 'recording' && ' Its captions go with it.'}
          </Text>
          <Buttons>
            <Button kind="danger" name="intent" value="remove">
              Remove it
            </Button>
            <LinkButton kind="quiet" to="?#sending">
              Keep it
            </LinkButton>
          </Buttons>
        </Form>
      )}
    </FileItem>
  )
}

function Arrange({ presentation }: Props) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const { link, meetsAt, words, revision } = presentation
  return (
    <Section title="A link and a time, and the words" id="arrange">
      <Form method="post" noValidate key={revision}>
        <input type="hidden" name="revision" id="revision" value={revision} />
        <TextField
          name="link"
          label="Link (optional)"
          hint="To a video call, or to a recording that is kept elsewhere. It begins with https://"
          type="url"
          inputMode="url"
          autoComplete="off"
          defaultValue={typed('link', link ?? '')}
          error={errorFor('link')}
        />
        <FieldRow>
          <DateField
            name="date"
            label="Day of the call (optional)"
            defaultValue={typed('date', meetsAt ? dateOf(meetsAt) : '')}
            error={errorFor('date')}
          />
          <TimeField
            name="time"
            label="Time"
            hint="In London"
            defaultValue={typed('time', meetsAt ? clockTime(meetsAt) : '')}
            error={errorFor('time')}
          />
        </FieldRow>
        <TextArea
          name="words"
          label="What is said in it, in words (optional)"
          hint="For whoever cannot watch or listen, and to look things up afterwards."
          serif
          rows={7}
          maxLength={5000}
          defaultValue={typed('words', words)}
          error={errorFor('words')}
        />
        <Buttons>
          <Button kind="primary" name="intent" value="arrange" disabled={sending}>
            Save
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
