import { Form } from 'react-router'
import { longDate } from '../../web/dates.ts'
import { Button } from '../../web/ui/button.tsx'
import { SideSection } from '../../web/ui/columns.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import { programmeRoleNames, programmeRoles } from './person.ts'
import { EndForm } from './person-form.tsx'
import type { WholePerson } from './person-page.tsx'

export function PersonRoles({ person }: { person: WholePerson }) {
  const { roles } = person.whole
  const { central, self } = person.standing
  const others = programmeRoles.filter((role) => !roles.some((held) => held.role === role))
  return (
    <SideSection title="Part in the programme">
      <Stack gap="xs">
        {roles.length === 0 && <Text dim>None</Text>}
        {roles.map(({ role, since }) => {
          const words = (
            <>
              {programmeRoleNames[role]} <Dim>since {longDate(since)}</Dim>
            </>
          )
          const mayEnd = central && !(self && role === 'central_team')
          if (!mayEnd) return <Text key={role}>{words}</Text>
          return (
            <EndForm
              key={role}
              intent="end-programme-role"
              field="role"
              id={role}
              label="End it"
              of={words}
            />
          )
        })}
        {central && others.length > 0 && (
          <Form method="post">
            <input type="hidden" name="intent" value="give-programme-role" />
            <Select
              name="role"
              label="Give another part"
              options={others.map((role) => ({ value: role, label: programmeRoleNames[role] }))}
            />
            <Button>Give it</Button>
          </Form>
        )}
      </Stack>
    </SideSection>
  )
}
