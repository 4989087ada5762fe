import { FilterCombo } from '../../web/ui/filter-combo.tsx'
import { Text } from '../../web/ui/text.tsx'

type TrustFieldProps = {
  label: string
  hint?: string
  error?: string
  /** what was typed or chosen the last time, from useProblems */
  typed: (name: string) => string
}

/** A trust found by a few letters; without JavaScript its name is looked up when the form arrives. */
export function TrustField({ label, hint = 'A few letters of its name', error, typed }: TrustFieldProps) {
  const words = typed('trust-text')
  return (
    <Text as="div" measure>
      <FilterCombo
        name="trust"
        label={label}
        hint={hint}
        error={error}
        src="/trusts/find"
        defaultItem={words ? { id: typed('trust'), label: words } : undefined}
      />
    </Text>
  )
}
