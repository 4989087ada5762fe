import { dateOf, longDate } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { FileList } from '../../../web/ui/file-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { UploadDocuments } from '../uploads/upload-documents.tsx'
import type { Route } from './+types/request-page'
import { DocumentItem } from './document-item.tsx'
import { DownloadSwitch } from './download-switch.tsx'
import { LinkList } from './link-list.tsx'
import { answerForm } from './request-answer.tsx'

type Loaded = Route.ComponentProps['loaderData']
type Document = Loaded['request']['documents'][number]

export function DocumentList(loaded: Loaded) {
  const { request, can, asked } = loaded
  const here = request.documents.filter((document) => !document.removedAt && !document.replacedAt)
  const removed = request.documents.filter((document) => document.removedAt)
  return (
    <Section title="Documents" id="documents">
      <Stack gap="lg">
        {here.length > 0 && (
          <FileList label="Documents">
            {here.map((document) => (
              <DocumentItem key={document.id} document={document} {...loaded} />
            ))}
          </FileList>
        )}
        {here.length === 0 && (
          <Text dim>{can.answer ? 'No documents yet. Send what you already have.' : 'No documents.'}</Text>
        )}
        {can.answer && here.length > 1 && <DownloadSwitch documents={here} />}
        {removed.length > 0 && <Removed documents={removed} />}
        {can.answer && asked.form !== 'version' && (
          <UploadDocuments reviewId={request.reviewId} requestId={request.id} />
        )}
        <LinkList {...loaded} />
        {can.answer && request.state === 'open' && asked.form !== 'not-applicable' && (
          <MarkAnswered {...loaded} />
        )}
      </Stack>
    </Section>
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

const MarkAnswered = ({ request }: Loaded) => (
  <Buttons>
    <Button kind="primary" big form={answerForm} name="intent" value="answered">
      Mark question {request.number} as answered
    </Button>
  </Buttons>
)
