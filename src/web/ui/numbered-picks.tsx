import type { ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'

type Numbered = { id: string; number: number; text: string }
type NumberedPicksProps = { name: string; legend: ReactNode; options: Numbered[]; defaultValue: string[] }

/** Their numbers under a thumb, and the whole words where there is room; one set of boxes either way. */
export function NumberedPicks({ name, legend, options, defaultValue }: NumberedPicksProps) {
  return (
    <Fieldset name={name} legend={legend}>
      <div className="c-numbered">
        {options.map(({ id, number, text }, place) => (
          <label key={id}>
            <input
              type="checkbox"
              id={place === 0 ? name : `${name}-${place + 1}`}
              name={name}
              value={id}
              defaultChecked={defaultValue.includes(id)}
            />
            <span>
              {number}
              <span className="c-numbered-text">. {text}</span>
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
