import { Form } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { FileField } from '../../../web/ui/file-field.tsx'
import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/request-page'
import { answerForm } from './request-answer.tsx'
import { acceptedEndings, fileSize, largestFile } from './uploads.ts'

type Loaded = Route.ComponentProps['loaderData']
type Document = Loaded['request']['documents'][number]

export function DocumentList(loaded: Loaded) {
  const { request, can, asked } = loaded
  const here = request.documents.filter((document) => !document.removedAt)
  const removed = request.documents.filter((document) => document.removedAt)
  return (
    <Section title="Documents" id="documents">
      <Stack gap="lg">
        {here.length > 0 && (
          <FileList label="Documents">
            {here.map((document) => (
              <Item key={document.id} document={document} {...loaded} />
            ))}
          </FileList>
        )}
        {here.length === 0 && (
          <Text dim>{can.answer ? 'No documents yet. Send what you already have.' : 'No documents.'}</Text>
        )}
        {removed.length > 0 && <Removed documents={removed} />}
        {can.answer && <Upload />}
        {can.answer && request.state === 'open' && asked.form !== 'not-applicable' && (
          <MarkAnswered {...loaded} />
        )}
      </Stack>
    </Section>
  )
}

function Item({ document, request, can, asked, you, host, team }: Loaded & { document: Document }) {
  const type = (document.name.split('.').at(-1) ?? '').toUpperCase()
  const readers = team.filter((member) => document.openedBy.includes(member.personId)).length
  const opened = host
    ? readers === 0
      ? 'Not yet opened by the team.'
      : `Opened by ${readers} of ${team.length} reviewers.`
    : document.openedBy.includes(you)
      ? 'You have opened it.'
      : 'You have not opened it yet.'
  const asking = can.answer && asked.form === 'remove' && asked.document === document.id
  return (
    <FileItem
      type={type}
      name={
        <a href={`/reviews/${request.reviewId}/files/${document.id}`} download>
          {document.name}
        </a>
      }
      meta={`${fileSize(document.bytes)}. Added ${longDate(dateOf(document.uploadedAt))} by ${document.uploadedBy}. ${opened}`}
      action={
        can.answer && !asking ? (
          <LinkButton kind="quiet" to={`?do=remove&document=${document.id}#documents`}>
            Remove
          </LinkButton>
        ) : undefined
      }
    >
      {asking && <Remove document={document} />}
    </FileItem>
  )
}

function Remove({ document }: { document: Document }) {
  return (
    <Form method="post">
      <input type="hidden" name="documentId" value={document.id} />
      <Text size="sm">
        Remove {document.name}? Readers will no longer see it. You keep the record that it was here.
      </Text>
      <Buttons>
        <Button kind="danger" name="intent" value="remove">
          Remove this document
        </Button>
        <LinkButton kind="quiet" to="?#documents">
          Keep it
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const Removed = ({ documents }: { documents: Document[] }) => (
  <Disclosure summary="Removed documents">
    <Stack gap="xs">
      {documents.map(({ id, name, uploadedAt, removedAt }) => (
        <Text key={id} size="sm" dim>
          {name}, added {longDate(dateOf(uploadedAt))}, removed {longDate(dateOf(removedAt ?? uploadedAt))}
        </Text>
      ))}
    </Stack>
  </Disclosure>
)

function Upload() {
  const { errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" encType="multipart/form-data">
      <FileField
        name="files"
        label="Add documents"
        hint={`Word, PDF, Excel, PowerPoint, text or pictures, up to ${fileSize(largestFile)} each. Take out pupils’ names first.`}
        accept={acceptedEndings}
        multiple
        error={errorFor('files')}
      />
      <Button disabled={sending}>{sending ? 'Sending. You can wait here.' : 'Send the files'}</Button>
    </Form>
  )
}

const MarkAnswered = ({ request }: Loaded) => (
  <Buttons>
    <Button kind="primary" big form={answerForm} name="intent" value="answered">
      Mark question {request.number} as answered
    </Button>
  </Buttons>
)
