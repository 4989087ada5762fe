import { Link } from 'react-router'
import { dateWords } from '../../domains/evaluation/retention/kept-words.ts'
import type { KeptKind } from '../../domains/evaluation/retention/retention.ts'
import { SideSection } from '../ui/columns.tsx'
import { Text } from '../ui/text.tsx'

/** When the notes go, on the page of every review; the rest stands where the link leads. */
export function WhatIsKept({ review, kept }: { review: string; kept: KeptKind[] }) {
  const notes = kept.find(({ kind }) => kind === 'notes')
  if (!notes) return null
  return (
    <SideSection title="What is kept">
      <Text>{dateWords(notes)}</Text>
      <Text size="sm">
        <Link to={`/reviews/${review}/kept`}>What is kept, and until when</Link>
      </Text>
    </SideSection>
  )
}
