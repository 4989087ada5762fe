import { IconPencilPlus } from '@tabler/icons-react'
import { count } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ItemNav } from '../../web/ui/item-nav.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/notes-page'
import { NoteList } from './note-list.tsx'
import { reviewNotes } from './notes.server.ts'
import { canChangeNote, canKeepNote } from './policy.ts'
import { Safeguarding } from './safeguarding.tsx'
import { TodaysSessions } from './todays-sessions.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const filter = {
    mine: asked.get('whose') === 'mine',
    unused: asked.get('behind') === 'nothing',
    questionId: asked.get('question') ?? '',
  }
  const answer = found(await reviewNotes(actor, { reviewId: args.params.reviewId, ...filter }))
  const can = {
    take: canKeepNote(answer.standing) === 'allowed',
    change: canChangeNote(answer.standing) === 'allowed',
  }
  return { ...answer, review: answer.standing.review, filter, can }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Notes, ${loaderData?.review.trustName ?? ''} – Candour` },
]

type Filter = Route.ComponentProps['loaderData']['filter']

export default function NotesPage({ loaderData }: Route.ComponentProps) {
  const { review, filter, questions, sessions, notes, counts, can } = loaderData
  const at = addressOf(review.id)
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Notes"
        lede="What was heard, seen and read. Notes are the team’s: the host and the central team never read them."
        actions={
          can.take && (
            <>
              <TakeNote to={`/reviews/${review.id}/notes/new`} />
              <LinkButton to="/field">My day</LinkButton>
            </>
          )
        }
      />
      <Columns
        main={
          <Stack gap="lg">
            {can.take && sessions.length > 0 && <TodaysSessions sessions={sessions} reviewId={review.id} />}
            <Segmented
              label="Whose notes"
              items={[
                {
                  to: at({ ...filter, mine: false }),
                  label: `The team’s, ${counts.all}`,
                  current: !filter.mine,
                },
                { to: at({ ...filter, mine: true }), label: `Mine, ${counts.mine}`, current: filter.mine },
              ]}
            />
            {filter.unused && <Text dim>{count(notes.length, 'note')} not behind any finding yet.</Text>}
            {notes.length === 0 ? (
              <NoNotes filter={filter} />
            ) : (
              <NoteList
                notes={notes}
                questions={questions}
                pageOf={(note) => `/reviews/${review.id}/notes/${note.id}`}
                canChange={can.change}
              />
            )}
            {notes.length > 1 && !filter.mine && (
              <Text size="sm" dim>
                These stand in no order, so that the order tells nobody anything.
              </Text>
            )}
          </Stack>
        }
        side={
          <>
            <SideSection title="Key questions">
              <ItemNav
                label="Notes on a key question"
                items={questions.map(({ id, text }) => ({
                  to: at({ ...filter, questionId: id }),
                  label: text,
                  current: filter.questionId === id,
                }))}
              />
              {(filter.questionId || filter.unused) && (
                <LinkButton kind="quiet" to={at({ mine: filter.mine, unused: false, questionId: '' })}>
                  Show all questions
                </LinkButton>
              )}
            </SideSection>
            <SideSection>
              <Safeguarding reviewId={review.id} contacts={loaderData.contacts} />
            </SideSection>
          </>
        }
      />
    </Page>
  )
}

const TakeNote = ({ to }: { to: string }) => (
  <LinkButton kind="primary" big icon={IconPencilPlus} to={to}>
    Take a note
  </LinkButton>
)

function addressOf(reviewId: string) {
  return ({ mine, unused, questionId }: Filter) => {
    const search = new URLSearchParams({
      ...(mine && { whose: 'mine' }),
      ...(questionId && { question: questionId }),
      ...(unused && { behind: 'nothing' }),
    })
    return `/reviews/${reviewId}/notes${search.size > 0 ? `?${search}` : ''}`
  }
}

function NoNotes({ filter }: { filter: Filter }) {
  return (
    <EmptyState title={filter.mine ? 'None of yours here yet' : 'No notes here yet'} level={2}>
      <p>What reviewers hear, see and read will be here, each in their own words. Reviewers put it here.</p>
    </EmptyState>
  )
}
