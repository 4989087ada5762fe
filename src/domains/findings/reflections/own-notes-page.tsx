import { IconDownload } from '@tabler/icons-react'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { MarginQuestion, MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/own-notes-page'
import { FindingWithNotes, NoteOf } from './finding-with-notes.tsx'
import { ownNotes } from './reflections.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...notes } = found(await ownNotes(signedIn(args), { reviewId: args.params.reviewId }))
  return { ...notes, review: standing.review, me: standing.personId }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Your own notes, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function OwnNotesPage({ loaderData }: Route.ComponentProps) {
  const { review, questions, left, me } = loaderData
  const heard = questions.some(({ findings }) => findings.length > 0)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/findings`, label: 'What the team has shared with you' }}
        title="Your own notes"
        lede="Beside each finding that you have heard: your own, and what other leaders of your trust let you read. Nobody else can."
        actions={heard && <TakeAway reviewId={review.id} />}
      />
      {heard ? (
        <MarginRows>
          {questions
            .filter(({ findings }) => findings.length > 0)
            .map(({ id, number, text, findings }) => (
              <MarginRow key={id} wide label={<MarginQuestion number={number} text={text} />}>
                <Stack gap="lg">
                  {findings.map((finding) => (
                    <FindingWithNotes key={finding.id} {...finding} me={me} reviewId={review.id} />
                  ))}
                </Stack>
              </MarginRow>
            ))}
        </MarginRows>
      ) : (
        <EmptyState title="Nothing has been shared yet">
          <p>Once the team has shared a finding with you, you can write beside it for yourself.</p>
        </EmptyState>
      )}
      {left.length > 0 && (
        <Section title="Beside findings that were taken back" level={3} rule>
          <Text dim>The team withdrew these findings. What was written beside them stays here.</Text>
          {left.map((note) => (
            <NoteOf key={note.findingId + note.authorId} note={note} me={me} />
          ))}
        </Section>
      )}
    </Page>
  )
}

const TakeAway = ({ reviewId }: { reviewId: string }) => (
  <>
    <PrintButton>Print</PrintButton>
    <LinkButton to={`/reviews/${reviewId}/findings/own-notes/file`} icon={IconDownload} download>
      Save as a text file
    </LinkButton>
  </>
)
