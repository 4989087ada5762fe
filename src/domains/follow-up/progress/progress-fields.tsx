import { useProblems } from '../../../web/form.ts'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { DateField } from '../../../web/ui/date-field.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { WhenPicked } from '../../../web/ui/when-picked.tsx'
import { sayable, sayableWords } from './progress.ts'

/** One tap and a sentence: how an action goes. */
export function ProgressFields({ before }: { before: { state: string; putOffUntil: string | null } }) {
  const { typed, errorFor } = useProblems()
  return (
    <>
      <PickGroup
        name="state"
        legend="How does it stand?"
        type="radio"
        options={sayable.map((value) => ({ value, label: sayableWords[value] }))}
        defaultValue={typed('state', before.state)}
        error={errorFor('state')}
      />
      <WhenPicked value="put_off">
        <DateField
          name="putOffUntil"
          label="Put off until"
          hint="Until then nobody is reminded."
          defaultValue={typed('putOffUntil', before.putOffUntil ?? '')}
          error={errorFor('putOffUntil')}
        />
      </WhenPicked>
      <TextArea
        name="did"
        label="What we did, or what came of it"
        hint="Once it is done, your trustees may read this too."
        rows={1}
        defaultValue={typed('did')}
        error={errorFor('did')}
      />
      <TextArea
        name="seen"
        label="What we see (optional)"
        rows={1}
        defaultValue={typed('seen')}
        error={errorFor('seen')}
      />
      <TextArea
        name="inTheWay"
        label="What is in the way (optional)"
        rows={1}
        defaultValue={typed('inTheWay')}
        error={errorFor('inTheWay')}
      />
    </>
  )
}
