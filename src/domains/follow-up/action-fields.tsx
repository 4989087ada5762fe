import { useProblems } from '../../web/form.ts'
import { DateField } from '../../web/ui/date-field.tsx'
import { Select } from '../../web/ui/select.tsx'
import { TextArea, TextField } from '../../web/ui/text-field.tsx'

type ActionFieldsProps = {
  owners: { id: string; name: string }[]
  before: {
    title: string
    detail: string
    ownerId: string
    dueOn: string
    firstStep: string
    firstStepOn: string
    howKnown: string
  }
}

/** What an action is, who does it, how it begins, by when it is done and how one will know. */
export function ActionFields({ owners, before }: ActionFieldsProps) {
  const { typed, errorFor } = useProblems()
  return (
    <>
      <TextField
        name="title"
        label="What is to be done"
        hint="Begin with a verb."
        defaultValue={typed('title', before.title)}
        error={errorFor('title')}
      />
      <Select
        name="ownerId"
        label="Who does it"
        hint="One person. We tell them by email that it is theirs, without saying what it is. Somebody is missing? The programme’s central team adds people of your trust."
        choose="Choose a person"
        width="half"
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed('ownerId', before.ownerId)}
        error={errorFor('ownerId')}
      />
      <DateField
        name="dueOn"
        label="Done by"
        defaultValue={typed('dueOn', before.dueOn)}
        error={errorFor('dueOn')}
      />
      <TextField
        name="firstStep"
        label="The first step (optional)"
        hint="Small enough to be taken soon: ask somebody, put a date in a diary."
        defaultValue={typed('firstStep', before.firstStep)}
        error={errorFor('firstStep')}
      />
      <DateField
        name="firstStepOn"
        label="First step by (optional)"
        hint="We remind whoever does it three days before, where that day is still to come."
        defaultValue={typed('firstStepOn', before.firstStepOn)}
        error={errorFor('firstStepOn')}
      />
      <TextArea
        name="howKnown"
        label="How we will know (optional)"
        hint="What will be different, for whom, and where you will see it."
        rows={3}
        defaultValue={typed('howKnown', before.howKnown)}
        error={errorFor('howKnown')}
      />
      <TextArea
        name="detail"
        label="Detail (optional)"
        rows={3}
        defaultValue={typed('detail', before.detail)}
        error={errorFor('detail')}
      />
    </>
  )
}
