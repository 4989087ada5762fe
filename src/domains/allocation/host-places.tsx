import { Form, Link } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { FieldRow } from '../../web/ui/field.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { People } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Text } from '../../web/ui/text.tsx'
import { type HostRole, hostRoleNames, hostRoles } from './host-roles.ts'
import type { Team } from './team-page.tsx'
import { SeatRow } from './team-seats.tsx'

const margin: Record<HostRole, string> = {
  host_lead: 'Chief executive',
  host_leader: 'In the team',
  coordinator: 'Coordinator',
}

/** The host's own people: they are named, not asked. */
export function HostPlaces({ team }: { team: Team }) {
  const of = (role: HostRole) => team.members.filter((member) => member.role === role)
  return (
    <Section title="From the host">
      <MarginRows>
        {hostRoles.map((role) => (
          <MarginRow key={role} label={margin[role]}>
            {of(role).length === 0 ? (
              <Text dim>Nobody named yet</Text>
            ) : (
              <People>
                {of(role).map((member) => (
                  <SeatRow key={member.memberId} member={member} reviewId={team.review.id} />
                ))}
              </People>
            )}
          </MarginRow>
        ))}
      </MarginRows>
      {team.can.addHost && <NameSomebody team={team} />}
    </Section>
  )
}

function NameSomebody({ team }: { team: Team }) {
  const { errorFor, typed } = useProblems()
  const mine = typed('intent') === 'add-host-member'
  const roles = hostRoles.filter((role) => role !== 'host_lead' || team.can.nameHostLead)
  if (team.hostPeople.length === 0) return <NobodyLeft team={team} />
  return (
    <Disclosure summary="Name somebody from the host" open={mine}>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="add-host-member" />
        <FieldRow>
          <Select
            name="personId"
            label="Who"
            choose="Choose a person"
            options={team.hostPeople.map((person) => ({
              value: person.id,
              label: `${person.name}, ${person.jobTitle}`,
            }))}
            defaultValue={mine ? typed('personId') : ''}
            error={mine ? errorFor('personId') : undefined}
          />
          <Select
            name="role"
            label="Their part"
            choose="Choose a part"
            options={roles.map((role) => ({ value: role, label: hostRoleNames[role] }))}
            defaultValue={mine ? typed('role') : ''}
            error={mine ? errorFor('role') : undefined}
          />
        </FieldRow>
        <Buttons>
          <Button>Name them</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}

const NobodyLeft = ({ team }: { team: Team }) => (
  <Text size="sm" dim>
    Nobody else with a post in this trust is known here.{' '}
    {team.central ? <Link to="/people/new">Invite a person</Link> : 'The central team can invite them.'}
  </Text>
)
