import { Form } from 'react-router'
import { clockTime } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { kindNames } from '../../fieldwork/note.ts'
import type { Route } from './+types/waiting-page'
import { putNoteBehind } from './put-note-behind.server.ts'
import { waitingBoard } from './waiting.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...waiting } = found(await waitingBoard(signedIn(args), args.params))
  return { ...waiting, review: standing.review }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['notes', 'opening'])
  const outcome = await putNoteBehind(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/findings/waiting`,
    say: 'Colleagues have the note now, behind the finding.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Your notes not yet with the team, ${loaderData?.review.trustName ?? ''} – Candour` },
]

/** Apart from the board, because others look over one's shoulder there: that these are one's own is nobody else's. */
export default function WaitingPage({ loaderData }: Route.ComponentProps) {
  const { review, notes } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/findings`, label: 'Emerging findings' }}
        title="Your notes not yet with the team"
        lede="Notes that are not attributable reach colleagues together, when the team next confers or at midnight. Until then these are on no board but this page."
      />
      <ErrorSummary errors={errors} />
      {notes.length === 0 ? (
        <EmptyState title="No note of yours waits">
          <p>
            What you write down and is not attributable stands here until the team next confers, or until
            midnight.
          </p>
        </EmptyState>
      ) : (
        <>
          <Banner kind="attention">
            Putting a note behind a finding gives it to your colleagues at once. Whoever watches the board as
            it arrives may guess whose it is, and with the schedule where it was heard. It cannot be taken
            back.
          </Banner>
          <MarginRows>
            {notes.map((note) => (
              <WaitingRow key={note.id} note={note} {...loaderData} />
            ))}
          </MarginRows>
        </>
      )}
    </Page>
  )
}

const openingTime = (at: Date) => (clockTime(at) === '00:00' ? 'midnight' : clockTime(at))

type Loaded = Route.ComponentProps['loaderData']

function WaitingRow({ note, findings, may }: Loaded & { note: Loaded['notes'][number] }) {
  return (
    <MarginRow
      label={
        <Text size="sm" dim>
          {kindNames[note.kind]}. Opens at {openingTime(note.opensAt)}
        </Text>
      }
    >
      <Text serif measure>
        {note.body}
      </Text>
      {may && findings.length > 0 && (
        <Disclosure summary="Put it behind a finding now">
          <Form method="post">
            <input type="hidden" name="notes" value={note.id} />
            <input type="hidden" name="opening" value={note.id} />
            <Select
              name="findingId"
              label="Put behind"
              choose="Choose a finding"
              options={findings.map(({ id, wording }) => ({ value: id, label: wording.slice(0, 90) }))}
            />
            <Select
              name="as"
              label="Where it points"
              options={[
                { value: 'supporting', label: 'It supports the finding' },
                { value: 'contrary', label: 'It points the other way' },
              ]}
            />
            <Buttons>
              <Button>Give it to colleagues, behind this finding</Button>
            </Buttons>
          </Form>
        </Disclosure>
      )}
    </MarginRow>
  )
}
