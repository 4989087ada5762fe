import { Link } from 'react-router'
import { Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { DocumentPicture, DocumentSheet, PlainWords, SafeHtml } from '../../../web/ui/document-sheet.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { PdfPages } from '../../../web/ui/pdf-pages.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { titleOf } from './document-words.ts'
import type { OneDocument } from './documents-of.server.ts'
import type { Shown, Words } from './shown-document.server.ts'

type ShownDocumentProps = { document: OneDocument; shown: Shown; reviewId: string; sender: boolean }

/** A document as it can be read here: its pages drawn, its picture, or its words. */
export function ShownDocument(props: ShownDocumentProps) {
  const { document, shown, reviewId } = props
  const src = `/reviews/${reviewId}/files/${document.id}/shown`
  if (shown.kind === 'waiting') return <Waiting />
  if (shown.kind === 'unreadable') return <Unreadable {...props} />
  if (shown.kind === 'picture')
    return (
      <DocumentSheet>
        <DocumentPicture src={src} alt={titleOf(document)} />
      </DocumentSheet>
    )
  if (shown.kind === 'words')
    return (
      <Stack>
        {document.mediaType === 'application/pdf' && <Ways asText />}
        <WordsOf words={shown.words} />
      </Stack>
    )
  return (
    <Stack>
      <Ways />
      <PdfPages
        src={src}
        parts="/pdf-parts/"
        label={titleOf(document)}
        otherwise={
          <WordsOf words={shown.words} said="The pages cannot be drawn here. These are their words." />
        }
      />
      <noscript>
        <WordsOf
          words={shown.words}
          said="These are the words of the first pages. “As text” has all of them."
        />
      </noscript>
    </Stack>
  )
}

const Ways = ({ asText }: { asText?: boolean }) => (
  <Segmented
    label="Ways to read it"
    items={[
      { to: '?', label: 'As it looks', current: !asText },
      { to: '?as=text', label: 'As text', current: asText },
    ]}
  />
)

function WordsOf({ words, said }: { words: Words; said?: string }) {
  const { parts, sheets } = words
  if (parts.every((part) => part.body === '' && !part.preview))
    return (
      <Text dim>No words could be taken out of this file. It may be a scan: a picture of its pages.</Text>
    )
  return (
    <Stack>
      {said && <Text dim>{said}</Text>}
      {sheets.length > 1 && (
        <Segmented
          label="Sheets"
          items={sheets.map(({ place, label }) => ({
            to: `?part=${place}`,
            label: label.replace(/^Sheet /, ''),
            current: place === parts[0]?.place,
          }))}
        />
      )}
      <DocumentSheet>
        <Stack gap="lg">
          {parts.map((part) => (
            <Section key={part.place} title={part.label || undefined} level={2} id={`part-${part.place}`}>
              {part.preview ? <SafeHtml html={part.preview} /> : <PlainWords>{part.body}</PlainWords>}
            </Section>
          ))}
        </Stack>
      </DocumentSheet>
      <Turning {...words} />
    </Stack>
  )
}

// A long document comes in stretches; the address says which, and whether they are asked for as text.
function Turning({ before, next }: Words) {
  if (before === null && next === null) return null
  return (
    <Buttons>
      {before !== null && <LinkButton to={`?as=text&part=${before}`}>What comes before</LinkButton>}
      {next !== null && <LinkButton to={`?as=text&part=${next}`}>What comes after</LinkButton>}
    </Buttons>
  )
}

const Waiting = () => (
  <EmptyState title="Nearly ready to read" actions={<LinkButton to="?">Look again</LinkButton>}>
    <p>This document has just come and is being made ready. It usually takes less than a minute.</p>
  </EmptyState>
)

function Unreadable({ document, reviewId, sender }: ShownDocumentProps) {
  const mayKeep = sender || document.downloadAllowed
  const file = `/reviews/${reviewId}/files/${document.id}`
  return (
    <EmptyState
      title="This file cannot be shown here"
      actions={
        mayKeep && (
          <LinkButton to={file} download>
            Download it instead
          </LinkButton>
        )
      }
    >
      {sender ? (
        <p>
          It is kept as you sent it, but we could not read it. Open it on your computer, save it as a PDF, and
          send that as a new version.
        </p>
      ) : (
        <p>
          We could not read it.{' '}
          {mayKeep ? 'You can download it and open it on your computer.' : 'Ask the host for a PDF of it.'}
        </p>
      )}
      {sender && (
        <p>
          <Link to={`/documents/${document.requestId}`}>Send a new version</Link>
        </p>
      )}
    </EmptyState>
  )
}
