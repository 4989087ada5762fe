import { Select } from '../../../web/ui/select.tsx'
import type { Area } from './area.ts'

type AreaFieldProps = { name?: string; areas: Area[]; error?: string; hint?: string; defaultValue: string }

/** Which area of focus a question stands under; not asked while there is none. */
export function AreaField({ name = 'areaId', areas, ...field }: AreaFieldProps) {
  if (areas.length === 0) return null
  const options = areas.map((area) => ({ value: area.id, label: area.name }))
  return (
    <Select
      {...field}
      name={name}
      label="Area of focus"
      options={[...options, { value: '', label: 'Under no area' }]}
    />
  )
}
