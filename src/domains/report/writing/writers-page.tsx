import { Form } from 'react-router'
import { dateOf, dayAndMonth, initials } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import type { Route } from './+types/writers-page'
import { endWriter } from './end-writer.server.ts'
import { inviteWriter } from './invite-writer.server.ts'
import { reportWriters } from './writers.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  return { reviewId, ...found(await reportWriters(signedIn(args), { reviewId })) }
}

const deeds = {
  invite: { command: inviteWriter, say: 'They can write with you now.' },
  end: { command: endWriter, say: 'They no longer write. What they wrote stays.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  const { command, say } = chosenIn(deeds, values.intent)
  const outcome = await command(actor, { ...values, reviewId: args.params.reviewId })
  return answer(outcome, values, () => ({ to: `/reviews/${args.params.reviewId}/report/writers`, say }))
}

export const meta = () => [{ title: 'Who writes with you – Candour' }]

export default function WritersPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, peers, isDraft } = loaderData
  const otherwise = isDraft ? 'Reads and comments in the next step' : 'Reads and comments'
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/report`, label: 'Report' }}
        title="Who writes with you"
        lede={`The report to ${trustName} is yours to lead. Somebody of your team who writes with you sees the draft now, and can change every word of it. You can end that at any time.`}
      />
      {peers.length === 0 ? (
        <EmptyState title="Nobody else is in the team yet">
          Peer reviewers appear here when they have accepted their part.
        </EmptyState>
      ) : (
        <People>
          {peers.map(({ id, name, since }) => (
            <PersonRow
              key={id}
              name={name}
              initials={initials(name)}
              note={since ? `Writes since ${dayAndMonth(dateOf(since))}` : otherwise}
              action={<Deed personId={id} name={name} writes={since !== null} />}
            />
          ))}
        </People>
      )}
    </Page>
  )
}

function Deed({ personId, name, writes }: { personId: string; name: string; writes: boolean }) {
  return (
    <Form method="post">
      <input type="hidden" name="personId" value={personId} />
      <Button
        name="intent"
        value={writes ? 'end' : 'invite'}
        kind="quiet"
        aria-label={writes ? `End it for ${name}` : `Ask ${name} to write`}
      >
        {writes ? 'End it' : 'Ask to write'}
      </Button>
    </Form>
  )
}
