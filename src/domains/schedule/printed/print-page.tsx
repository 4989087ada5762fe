import { weekdayOf } from '../../../web/dates.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { PrintedPage } from '../../../web/ui/by-width.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isMember } from '../../allocation/standing.ts'
import { safeguardingContacts } from '../safeguarding-contacts.server.ts'
import { drivesOf } from '../working-out/broken-rules.ts'
import { daysWorld } from '../working-out/days-world.server.ts'
import type { Route } from './+types/print-page'
import { PrintedDays } from './printed-days.tsx'
import { questionsFor } from './questions-for.ts'
import { sheetsFor } from './sheets.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  if (!isMember(mine) && !mine.central) throw missing()
  const world = await daysWorld(actor, { review: mine.review })
  if (world.sessions.length === 0) throw missing()
  const search = new URL(args.request.url).searchParams
  const person = search.get('person')
  const asked = [1, 2, 3].find((day) => String(day) === search.get('day')) ?? null
  const { sessions, people, schools } = world
  return {
    review: mine.review,
    sessions,
    people,
    schools,
    you: mine.personId,
    person,
    day: asked as 1 | 2 | 3 | null,
    drives: drivesOf(world),
    questions: world.questions,
    served: questionsFor(world),
    contacts: await safeguardingContacts(actor, { reviewId }),
    sheets: sheetsFor(world, { person: person === 'me' ? mine.personId : person }),
  }
}

export const meta: Route.MetaFunction = () => [{ title: 'A day for each person – Candour' }]

/** One sheet of paper for each person: their days, with everything that they need on the way. */
export default function PrintPage({ loaderData }: Route.ComponentProps) {
  const { review, sheets, person, day } = loaderData
  const at = (search: Record<string, string>) =>
    `/reviews/${review.id}/schedule/print?${new URLSearchParams(search)}`
  const kept = { ...(person && { person }), ...(day && { day: String(day) }) }
  return (
    <Page>
      <div className="c-screen-only">
        <PageHead
          crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
          title="A day for each person"
          lede="A page of its own for each, to carry in a pocket."
          actions={<PrintButton>Print these pages</PrintButton>}
        />
        <Segmented
          label="Whose"
          items={[
            { to: at({ ...kept, person: '' }), label: 'Everybody', current: !person },
            { to: at({ ...kept, person: 'me' }), label: 'Only you', current: person === 'me' },
          ]}
        />{' '}
        <Segmented
          label="Which days"
          items={[
            { to: at({ ...kept, day: '' }), label: 'All three days', current: day === null },
            ...([1, 2, 3] as const).map((one) => ({
              to: at({ ...kept, day: String(one) }),
              label: weekdayOf(review[`day${one}`]),
              current: day === one,
            })),
          ]}
        />
      </div>
      {sheets.length === 0 && <Text dim>Nobody has anything on the schedule yet.</Text>}
      <Stack gap="2xl">
        {sheets.map((one) => (
          <PrintedPage key={one.personId}>
            <PrintedDays of={one} loaded={loaderData} />
          </PrintedPage>
        ))}
      </Stack>
    </Page>
  )
}
