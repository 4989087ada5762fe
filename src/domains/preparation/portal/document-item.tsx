import { Form } from 'react-router'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { FileItem } from '../../../web/ui/file-list.tsx'
import { PopupItem, PopupMenu } from '../../../web/ui/popup-menu.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { NewVersion } from '../uploads/new-version.tsx'
import { VersionHistory } from '../uploads/version-history.tsx'
import type { Route } from './+types/request-page'
import { lengthWords, titleOf, typeOf } from './document-words.ts'
import { openedBy, readBy, readerWords } from './reader-words.ts'

type Loaded = Route.ComponentProps['loaderData']
type Document = Loaded['request']['documents'][number]
type ItemProps = Loaded & { document: Document }

/** One document of an answer: what it is, how long it takes, who has read it, and what its host can do with it. */
export function DocumentItem({ document, request, can, asked, you, host, team }: ItemProps) {
  const mine = can.answer && asked.document === document.id
  const asking = mine && asked.form === 'remove'
  const place = { reviewId: request.reviewId, requestId: request.id }
  const earlier = request.documents
    .filter((one) => one.lineageId === document.lineageId && one.replacedAt && !one.removedAt)
    .toSorted((a, b) => b.version - a.version)
  return (
    <FileItem
      type={typeOf(document)}
      to={`/reviews/${request.reviewId}/documents/${document.id}`}
      name={titleOf(document)}
      meta={`${lengthWords(document)}. ${host ? hostWords(document, team) : ownWords(document, you)}`}
      action={can.answer && !asking ? <More document={document} /> : undefined}
    >
      <Said document={document} />
      <Stack gap="md">
        <VersionHistory {...place} document={document} earlier={earlier} team={team} you={you} host={host} />
        {mine && asked.form === 'version' && (
          <NewVersion {...place} documentId={document.id} name={document.name} />
        )}
      </Stack>
      {asking && <Remove document={document} />}
    </FileItem>
  )
}

/** What the lead reviewer says of it, where the reader is told. */
function Said({ document: { summary } }: { document: Document }) {
  if (!summary?.key && !summary?.body) return null
  return (
    <Stack gap="xs">
      {summary.key && (
        <div>
          <Tag kind="plain">Key document</Tag>
        </div>
      )}
      {summary.body && (
        <Text serif measure>
          {summary.body}
        </Text>
      )}
    </Stack>
  )
}

function hostWords(document: Document, team: Loaded['team']): string {
  const openers = team.filter((member) => openedBy(document, member.personId)).length
  const opened =
    openers === 0 ? 'Not yet opened by the team.' : `Opened by ${openers} of ${team.length} reviewers.`
  return document.downloadAllowed ? `${opened} Reviewers may download it.` : opened
}

function ownWords(document: Document, you: string): string {
  if (readBy(document, you)) return `${readerWords(document, you)}.`
  if (openedBy(document, you)) return 'Opened, not yet marked as read.'
  return 'You have not opened it yet.'
}

// A button of a menu belongs to the form below it, so that it works without JavaScript.
function More({ document }: { document: Document }) {
  const form = `allow-${document.id}`
  return (
    <>
      <PopupMenu label={`More about ${document.name}`} iconOnly>
        <PopupItem to={`?do=version&document=${document.id}#documents`}>Send a new version</PopupItem>
        <PopupItem type="submit" form={form} name="intent" value="allow">
          {document.downloadAllowed ? 'Let reviewers read it here only' : 'Let reviewers download it'}
        </PopupItem>
        <PopupItem to={`?do=remove&document=${document.id}#documents`}>Remove</PopupItem>
      </PopupMenu>
      <Form method="post" id={form}>
        <input type="hidden" name="documentId" value={document.id} />
        <input type="hidden" name="allow" value={document.downloadAllowed ? 'no' : 'yes'} />
      </Form>
    </>
  )
}

function Remove({ document }: { document: Document }) {
  return (
    <Form method="post">
      <input type="hidden" name="documentId" value={document.id} />
      <Text size="sm">
        Remove {document.name}? What it says is deleted, in every version, and cannot be brought back. You
        keep the record that it was here.
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
