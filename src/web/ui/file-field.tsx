import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'

type FileFieldProps = FieldWords & {
  accept?: string
  multiple?: boolean
  words?: string
  required?: boolean
  /** takes the files as soon as they are chosen or dropped, and leaves the field empty for more */
  onFiles?: (files: File[]) => void
}

const drop = 'Drop files here, or choose them.'

/** The box around a native file input. While files are dragged over it the input fills the box and catches them. */
export function FileField({ name, label, hint, error, words = drop, onFiles, ...input }: FileFieldProps) {
  const [over, setOver] = useState(false)
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(wiring) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dragging only helps; the input inside does the work.
        <div
          className={classNames('c-drop', over && 'c-drop-over')}
          onDragEnter={() => setOver(true)}
          onDragLeave={(event) => event.target instanceof HTMLInputElement && setOver(false)}
          onDrop={() => setOver(false)}
        >
          <Icon of={IconUpload} />
          <span className="c-drop-words">{words}</span>
          <input
            {...input}
            {...wiring}
            type="file"
            onChange={(event) => {
              if (!onFiles) return
              onFiles([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ''
            }}
          />
        </div>
      )}
    </Field>
  )
}
