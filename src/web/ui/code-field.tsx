import { useState } from 'react'
import { Field, type FieldWords } from './field.tsx'

const boxes = [0, 1, 2, 3, 4, 5]

/** One input over six drawn boxes: a phone can fill it from the message, and a paste lands whole. */
export function CodeField({ name, label, hint, error }: FieldWords) {
  const [at, setAt] = useState<number>()
  const mark = (input: HTMLInputElement) => setAt(Math.min(input.value.length, boxes.length - 1))
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(wiring) => (
        <div className="c-code" data-at={at}>
          <div className="c-code-boxes" aria-hidden="true">
            {boxes.map((box) => (
              <i key={box} className={box === at ? 'is-here' : undefined} />
            ))}
          </div>
          <input
            {...wiring}
            className="c-code-input"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]{6}"
            maxLength={boxes.length}
            required
            onFocus={(event) => mark(event.currentTarget)}
            onInput={(event) => mark(event.currentTarget)}
          />
        </div>
      )}
    </Field>
  )
}
