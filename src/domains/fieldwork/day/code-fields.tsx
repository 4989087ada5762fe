import { TextField } from '../../../web/ui/text-field.tsx'
import { shortestCode } from '../device/code.ts'

export type Fault = { field: string; message: string }

/** A code that is chosen is typed twice: nobody sees what they type. */
export function CodeFields({ faults }: { faults: Fault[] }) {
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message
  return (
    <>
      <TextField
        name="code"
        label="Choose a code"
        type="password"
        autoComplete="new-password"
        hint={`At least ${shortestCode} letters or figures. You type it whenever you open your day.`}
        error={errorOf('code')}
      />
      <TextField
        name="again"
        label="The same code again"
        type="password"
        autoComplete="new-password"
        error={errorOf('again')}
      />
    </>
  )
}

/** What was typed into the two fields, and what is wrong with it. */
export function codesIn(form: HTMLFormElement): { code: string; faults: Fault[] } {
  const typed = new FormData(form)
  const code = String(typed.get('code') ?? '')
  const faults: Fault[] = []
  if (code.length < shortestCode)
    faults.push({ field: 'code', message: `Choose a code of at least ${shortestCode} letters or figures.` })
  else if (code !== typed.get('again'))
    faults.push({ field: 'again', message: 'The two codes differ. Type the same one twice.' })
  return { code, faults }
}
