import { useProblems } from '../../../web/form.ts'
import { Choice, ChoiceGroup } from '../../../web/ui/choice.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Fieldset } from '../../../web/ui/fieldset.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { stageNames, stages } from '../stages.ts'
import { ownerNames } from '../step-owners.ts'
import { stepOwners, type TemplateStep } from '../template.ts'
import { isKnownStep } from './edit-template.ts'
import { knownStepNames } from './known-step-names.ts'
import { leadTimeOf } from './lead-time.ts'

type StepFieldsProps = { step: TemplateStep | null; unused: string[] }

export function StepFields({ step, unused }: StepFieldsProps) {
  const { errors, errorFor, typed } = useProblems()
  const sent = errors.length > 0
  return (
    <>
      {step && (
        <Text dim measure>
          {isKnownStep(step.key)
            ? 'Candour sees by itself when this step is done.'
            : 'Whoever owns this step ticks it when it is done.'}
        </Text>
      )}
      {!step && <KnownChoice unused={unused} />}
      <TextField
        name="title"
        label="What is to be done"
        hint="Verb first: Hold the planning call"
        defaultValue={typed('title', step?.title)}
        error={errorFor('title')}
      />
      <FieldRow>
        <Select
          name="stage"
          label="Stage"
          options={stages.map((stage) => ({ value: stage, label: stageNames[stage] }))}
          defaultValue={typed('stage', step?.stage ?? 'prepare')}
          error={errorFor('stage')}
        />
        <Select
          name="owner"
          label="Whose it is"
          choose="Choose whose it is"
          options={stepOwners.map((owner) => ({ value: owner, label: ownerNames[owner] }))}
          defaultValue={typed('owner', step?.owner)}
          error={errorFor('owner')}
        />
      </FieldRow>
      <DueFields days={step?.days ?? -14} />
      <TextArea
        name="why"
        label="Why it matters"
        rows={2}
        defaultValue={typed('why', step?.why)}
        error={errorFor('why')}
      />
      <TextArea
        name="doneWhen"
        label="Done when"
        hint="What is so when nothing is left to do: The call has taken place."
        rows={2}
        defaultValue={typed('doneWhen', step?.doneWhen)}
        error={errorFor('doneWhen')}
      />
      <Choice
        name="ours"
        value="yes"
        label="The day is our own default"
        hint="Nothing outside the programme says so. The timeline says that it is ours."
        defaultChecked={sent ? typed('ours') === 'yes' : (step?.ours ?? true)}
      />
    </>
  )
}

function KnownChoice({ unused }: { unused: string[] }) {
  const { errorFor, typed } = useProblems()
  if (unused.length === 0) return <input type="hidden" name="key" value="" />
  return (
    <Select
      name="key"
      label="How it is seen to be done"
      options={[
        { value: '', label: 'Whoever owns it ticks it' },
        ...unused.map((key) => ({ value: key, label: `Candour sees it: ${knownStepNames[key] ?? key}` })),
      ]}
      defaultValue={typed('key')}
      error={errorFor('key')}
    />
  )
}

function DueFields({ days }: { days: number }) {
  const { errorFor, typed } = useProblems()
  const lead = leadTimeOf(days)
  return (
    <>
      <Fieldset
        name="due"
        legend="Due"
        hint="A day at a weekend or on a bank holiday is moved: earlier before the visit, later after it."
      >
        <FieldRow>
          <TextField
            name="weeks"
            label="Weeks"
            width="short"
            inputMode="numeric"
            defaultValue={typed('weeks', String(lead.weeks))}
            error={errorFor('weeks')}
          />
          <TextField
            name="days"
            label="Days"
            width="short"
            inputMode="numeric"
            defaultValue={typed('days', String(lead.days))}
            error={errorFor('days')}
          />
        </FieldRow>
      </Fieldset>
      <ChoiceGroup
        name="when"
        legend="Counted from"
        type="radio"
        inline
        options={[
          { value: 'before', label: 'Before day one' },
          { value: 'after', label: 'After day three' },
        ]}
        defaultValue={typed('when', lead.when)}
        error={errorFor('when')}
      />
    </>
  )
}
