import { useProblems } from '../../../web/form.ts'
import { Choice } from '../../../web/ui/choice.tsx'
import { ErrorLine } from '../../../web/ui/field.tsx'

/** What somebody ticks to promise it. */
export function Pledge({ name, value, label }: { name: string; value: string; label: string }) {
  const { errorFor, typed } = useProblems()
  const problem = errorFor(name)
  return (
    <>
      <ErrorLine name={name} error={problem} />
      <Choice
        name={name}
        value={value}
        label={label}
        defaultChecked={typed(name) === value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-error` : undefined}
      />
    </>
  )
}
