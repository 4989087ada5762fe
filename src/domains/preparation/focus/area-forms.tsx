import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import type { Area } from './area.ts'

function AreaWords({ area }: { area?: Area }) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <TextField
        name="name"
        label="What it is about"
        hint="A few words, such as: Reading across the small schools."
        maxLength={120}
        error={errorFor('name')}
        defaultValue={typed('name', area?.name)}
      />
      <TextArea
        name="why"
        label="Why it matters now"
        hint="For the others who agree the questions. It may stay empty."
        rows={2}
        maxLength={500}
        error={errorFor('why')}
        defaultValue={typed('why', area?.why)}
      />
    </>
  )
}

/** Questions stand under areas of focus, so that the three days keep to a few things. */
export function ProposeArea() {
  return (
    <Card as="section" id="area">
      <Section title="Propose an area of focus">
        <Form method="post" noValidate>
          <AreaWords />
          <Buttons>
            <Button name="intent" value="propose-area">
              Propose this area
            </Button>
            <LinkButton kind="quiet" to="?">
              Leave it
            </LinkButton>
          </Buttons>
        </Form>
      </Section>
    </Card>
  )
}

export function ChangeArea({ area, agreed }: { area: Area; agreed: boolean }) {
  return (
    <Form method="post" noValidate key={area.name}>
      <input type="hidden" name="areaId" value={area.id} />
      <input type="hidden" name="was" value={area.name} />
      <AreaWords area={area} />
      {agreed && (
        <Text size="sm" dim>
          People have agreed to questions under this name. Another name asks them again; you agree by giving
          it.
        </Text>
      )}
      <Buttons>
        <Button name="intent" value="change-area">
          Keep this name
        </Button>
        <LinkButton kind="quiet" to="?">
          Leave it as it is
        </LinkButton>
      </Buttons>
    </Form>
  )
}

export function WithdrawArea({ area }: { area: Area }) {
  return (
    <Form method="post">
      <input type="hidden" name="areaId" value={area.id} />
      <Text>
        Withdraw the area “{area.name}”? Its questions stay, under no area, and whoever agreed to them here is
        asked again.
      </Text>
      <Buttons>
        <Button kind="danger" name="intent" value="withdraw-area">
          Withdraw this area
        </Button>
        <LinkButton kind="quiet" to="?">
          Keep it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
