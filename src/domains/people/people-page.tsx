import { Link } from 'react-router'
import { count } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { SearchField } from '../../web/ui/search-field.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/people-page'
import { PEOPLE_SHOWN, people } from './people.server.ts'
import { type ProgrammeRole, programmeRoleNames, programmeRoles } from './person.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const words = (asked.get('q') ?? '').trim()
  const role = programmeRoles.find((known) => known === asked.get('role')) ?? null
  return { ...found(await people(actor, { words, role })), words, role, shown: PEOPLE_SHOWN }
}

export const meta = () => [{ title: 'People – Candour' }]

export default function PeoplePage({ loaderData }: Route.ComponentProps) {
  const { words, role, total, shown } = loaderData
  return (
    <Page>
      <PageHead
        title="People"
        lede="Everyone who can sign in: the central team, reviewers, and the people of host trusts."
        actions={
          <LinkButton to="/people/new" kind="primary">
            Invite a person
          </LinkButton>
        }
      />
      <Stack gap="lg">
        <SearchField label="Find a person by name, email, job or trust" defaultValue={words}>
          {role && <input type="hidden" name="role" value={role} />}
        </SearchField>
        <Segmented label="Part in the programme" items={filters(words, role)} />
        {total === 0 ? <Nobody words={words} /> : <PeopleTable people={loaderData.people} />}
        {total > shown && (
          <Text size="sm" dim>
            The first {shown} of {count(total, 'person', 'people')}. Search to see the others.
          </Text>
        )}
      </Stack>
    </Page>
  )
}

function filters(words: string, current: ProgrammeRole | null) {
  const to = (role: ProgrammeRole | null) =>
    `/people?${new URLSearchParams({ ...(words && { q: words }), ...(role && { role }) })}`
  const all = [{ to: to(null), label: 'Everyone', current: current === null }]
  return [
    ...all,
    ...programmeRoles.map((role) => ({ to: to(role), label: plural[role], current: role === current })),
  ]
}
const plural: Record<ProgrammeRole, string> = {
  central_team: 'Central team',
  lead_reviewer: 'Lead reviewers',
  peer_reviewer: 'Peer reviewers',
}

const Nobody = ({ words }: { words: string }) => (
  <EmptyState title={words ? `Nobody here has “${words}” in their name, email, job or trust` : 'Nobody yet'}>
    <p>People appear here when the central team invites them.</p>
  </EmptyState>
)

type Line = Route.ComponentProps['loaderData']['people'][number]

const PeopleTable = ({ people: lines }: { people: Line[] }) => (
  <DataTable
    caption="People"
    hideCaption
    columns={[
      { key: 'name', label: 'Name' },
      { key: 'job', label: 'Job' },
      { key: 'trust', label: 'Trust' },
      { key: 'part', label: 'Part in the programme' },
      { key: 'state', label: 'Sign-in' },
    ]}
    rows={lines.map((line) => ({
      id: line.id,
      cells: {
        name: <Link to={`/people/${line.id}`}>{line.name}</Link>,
        job: line.jobTitle,
        trust: line.trusts,
        part: line.roles.map((role) => programmeRoleNames[role]).join(', '),
        state: line.closed ? 'Account closed' : line.hasSignedIn ? 'Has signed in' : 'Invited',
      },
    }))}
  />
)
