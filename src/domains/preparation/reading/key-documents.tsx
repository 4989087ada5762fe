import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { lengthWords, titleOf, typeOf } from '../portal/document-words.ts'
import type { OneDocument } from '../portal/documents-of.server.ts'
import { readerWords } from '../portal/reader-words.ts'

type KeyDocumentsProps = { documents: OneDocument[]; you: string; reviewId: string; lead: boolean }

/** The documents that the lead reviewer marked or summed up, with what they say of each. */
export function KeyDocuments({ documents, you, reviewId, lead }: KeyDocumentsProps) {
  if (documents.length === 0 && !lead) return null
  return (
    <Section title="Key documents">
      {documents.length === 0 ? (
        <Text dim>
          None yet. Open a document and mark it as key: then everyone in the team reads it before day one.
        </Text>
      ) : (
        <FileList label="Key documents">
          {documents.map((document) => (
            <FileItem
              key={document.id}
              type={typeOf(document)}
              to={`/reviews/${reviewId}/documents/${document.id}`}
              name={titleOf(document)}
              meta={`${lengthWords(document)}. ${readerWords(document, you) ?? 'Not yet opened by you'}.`}
            >
              <Stack gap="xs">
                {document.summary?.key === false && (
                  <div>
                    <Tag kind="line">To know of</Tag>
                  </div>
                )}
                <Text serif measure>
                  {document.summary?.body || (
                    <Dim>{lead ? 'No summary yet.' : 'The summary is still to come.'}</Dim>
                  )}
                </Text>
              </Stack>
            </FileItem>
          ))}
        </FileList>
      )}
    </Section>
  )
}
