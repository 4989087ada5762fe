import { useProblems } from '../../web/form.ts'
import { TextField } from '../../web/ui/text-field.tsx'

/** Why a change is asked for. The other side reads it beside the change. */
export function WhyField() {
  const { errorFor, typed } = useProblems()
  return (
    <TextField
      name="why"
      label="Why, for the other side"
      hint="They read it when they agree to the change or decline it."
      defaultValue={typed('why')}
      error={errorFor('why')}
    />
  )
}
