import { count } from '../../../web/dates.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { FoundWords } from '../../../web/ui/found-words.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { titleOf, typeOf } from '../portal/document-words.ts'
import { type Hit, MOST_HITS } from './hit.ts'
import { snippetPieces } from './search-words.ts'

type SearchResultsProps = { hits: Hit[]; typed: string; reviewId: string }

export function SearchResults({ hits, typed, reviewId }: SearchResultsProps) {
  if (hits.length === 0) {
    return (
      <EmptyState
        title={`Nothing found for “${typed}”`}
        actions={<LinkButton to="?">Show all questions</LinkButton>}
      >
        <p>
          Try fewer words, or another word for the same thing. Words in a scan or a picture cannot be found.
        </p>
      </EmptyState>
    )
  }
  return (
    <Section title={`Found for “${typed}”`} aside={count(hits.length, 'place')}>
      <FileList label="What was found">
        {hits.map((hit) => (
          <FileItem
            key={`${hit.kind} ${hit.id}`}
            type={typeWords(hit)}
            to={addressOf(hit, reviewId)}
            name={hit.kind === 'document' ? titleOf({ name: hit.title }) : hit.title}
            meta={whereWords(hit)}
          >
            {hit.snippet && (
              <Text size="sm">
                <FoundWords pieces={snippetPieces(hit.snippet)} />
              </Text>
            )}
          </FileItem>
        ))}
      </FileList>
      {hits.length === MOST_HITS && (
        <Text dim>These are the first {MOST_HITS}. Add a word to find fewer.</Text>
      )}
    </Section>
  )
}

const typeWords = (hit: Hit) =>
  hit.kind === 'answer' ? 'Q&A' : hit.kind === 'link' ? 'WEB' : typeOf({ name: hit.title })

function addressOf(hit: Hit, reviewId: string): string {
  if (hit.kind !== 'document') return `/documents/${hit.requestId}`
  const page = `/reviews/${reviewId}/documents/${hit.id}`
  if (hit.place === 0) return page
  return hit.label.startsWith('Page ')
    ? `${page}#page-${hit.place}`
    : `${page}?part=${hit.place}#part-${hit.place}`
}

function whereWords({ kind, label, parts }: Hit): string | undefined {
  if (kind === 'answer') return 'The question or its answer'
  if (kind === 'link') return 'A link'
  if (parts === 0) return 'In its name'
  const more = parts > 1 ? `, and in ${count(parts - 1, 'other place')}` : ''
  return label ? `${label}${more}` : undefined
}
