import { IconPlus } from '@tabler/icons-react'
import { Button, Buttons, LinkButton } from './button.tsx'
import { Choice, ChoiceGroup, PickGroup } from './choice.tsx'
import { CodeField } from './code-field.tsx'
import { DateField, TimeField } from './date-field.tsx'
import { FieldRow } from './field.tsx'
import { FileField } from './file-field.tsx'
import { FilterCombo } from './filter-combo.tsx'
import { SearchField } from './search-field.tsx'
import { Segmented } from './segmented.tsx'
import { Select } from './select.tsx'
import { Row, Stack } from './stack.tsx'
import { Sample } from './system-sample.tsx'
import { TextArea, TextField } from './text-field.tsx'

const wednesday = '2 December 2026 is a Wednesday. Correct the day or the date.'

export function SystemForms() {
  return (
    <>
      <Sample
        title="Buttons"
        note="One filled button a page. 44 high, 52 where a form ends or a finger taps."
      >
        <ButtonSamples />
      </Sample>
      <Sample
        title="Fields"
        note="Label, then hint, then error, then field. Never a placeholder for a label."
      >
        <TextField
          name="email"
          label="Your email address"
          hint="The one your invitation came to."
          type="email"
          defaultValue="r.ellacott@ellacott.example"
        />
        <TextField
          name="first-day"
          label="First review day"
          error={wednesday}
          defaultValue="Tuesday 2 December 2026"
        />
      </Sample>
      <Sample title="Choices" note="Targets of 44 or more; the words are part of the target.">
        <ChoiceSamples />
      </Sample>
      <Sample title="Dates, times and lists" note="The device’s own fields, dressed.">
        <FieldRow>
          <DateField name="day" label="Day" defaultValue="2026-12-01" />
          <TimeField name="start" label="Starts" hint="24 hours" defaultValue="08:30" />
        </FieldRow>
        <Select
          name="coordinator"
          label="Coordinator at the host"
          choose="Choose a person"
          error="Choose who will coordinate the review."
          options={[{ value: 'carol', label: 'Carol Tennant' }]}
        />
      </Sample>
      <Sample
        title="Longer answers and files"
        note="Serif for what somebody thinks. Files say what may be sent."
      >
        <TextArea
          name="answer"
          label="Answer in a few sentences"
          hint="Reviewers read this before they open anything."
          serif
          rows={3}
          defaultValue="An inclusion lead works alongside each school’s coordinator for half a day every fortnight."
        />
        <FileField
          name="files"
          label="Documents"
          multiple
          words="Drop files here, or choose them. Word, PDF, Excel, up to 50 MB each. Take out pupils’ names first."
        />
      </Sample>
      <Sample
        title="Codes and finding"
        note="A phone can fill the code. Finding works by typing, or by a plain search."
      >
        <Stack gap="lg">
          <CodeField name="code" label="Six-digit code" />
          <SearchField label="Search trusts" name="trusts" />
          <FilterCombo name="school" label="School" hint="Type a part of its name." src="/system/schools" />
        </Stack>
      </Sample>
    </>
  )
}

function ButtonSamples() {
  return (
    <Stack gap="sm">
      <Buttons>
        <Button kind="primary">Agree to this wording</Button>
        <Button>Suggest other wording</Button>
        <Button kind="quiet">Not yet</Button>
      </Buttons>
      <Buttons>
        <Button kind="danger">Withdraw</Button>
        <LinkButton to="/system" icon={IconPlus}>
          Share with a person
        </LinkButton>
        <Button unavailable="First, all eight people agree the wording.">Freeze</Button>
      </Buttons>
      <Buttons>
        <Button kind="primary" big>
          Keep this note
        </Button>
      </Buttons>
      <p className="c-dim c-text-sm">
        A button that cannot act yet stays readable, and the reason is beside it.
      </p>
    </Stack>
  )
}

function ChoiceSamples() {
  return (
    <Stack gap="lg">
      <Row gap="xl" align="start">
        <ChoiceGroup
          name="kinds"
          legend="Kinds of evidence"
          type="checkbox"
          options={[
            { value: 'interviews', label: 'Interviews' },
            { value: 'documents', label: 'Documents' },
          ]}
          defaultValue={['interviews']}
        />
        <ChoiceGroup
          name="manner"
          legend="How you will meet"
          type="radio"
          options={[
            { value: 'person', label: 'In person' },
            { value: 'virtual', label: 'Virtual' },
          ]}
          defaultValue="person"
        />
      </Row>
      <Choice
        name="keep"
        label="Keep me signed in on this device"
        hint="For 30 days. Not on a shared computer."
        defaultChecked
      />
      <PickGroup
        name="how"
        legend="How you know"
        type="radio"
        options={[
          { value: 'told', label: 'Was told' },
          { value: 'saw', label: 'Saw it' },
        ]}
        defaultValue="told"
      />
      <Segmented
        label="Arrange by"
        items={[
          { to: '/system?by=person', label: 'By person', current: true },
          { to: '/system?by=school', label: 'By school' },
        ]}
      />
    </Stack>
  )
}
