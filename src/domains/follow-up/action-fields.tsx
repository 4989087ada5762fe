import { useProblems } from '../../web/form.ts'
import { DateField } from '../../web/ui/date-field.tsx'
import { Select } from '../../web/ui/select.tsx'
import { TextArea, TextField } from '../../web/ui/text-field.tsx'

type ActionFieldsProps = {
  owners: { id: string; name: string }[]
  before: { title: string; detail: string; ownerId: string; dueOn: string }
}

/** What an action is, who does it and by when. */
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
      <TextArea
        name="detail"
        label="Detail (optional)"
        hint="How you will know that it helped, for example."
        rows={4}
        defaultValue={typed('detail', before.detail)}
        error={errorFor('detail')}
      />
      <Select
        name="ownerId"
        label="Who does it"
        hint="We tell them by email that it is theirs, without saying what it is."
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
    </>
  )
}
