import { type ReactNode, useLayoutEffect } from 'react'

// React gives every textarea that has first words those words again when it comes to a page. On a slow line somebody
// has been typing there meanwhile.

type Typed = { value: string; from: number; to: number }

/** Notes what is typed into textareas until React has come; what it answers puts it back. */
export function keepWhatIsTypedEarly(): () => void {
  const typed = new Map<HTMLTextAreaElement, Typed>()
  const note = (area: HTMLTextAreaElement) =>
    typed.set(area, { value: area.value, from: area.selectionStart, to: area.selectionEnd })
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) note(target)
  }
  for (const area of document.querySelectorAll('textarea')) if (area.value !== area.defaultValue) note(area)
  document.addEventListener('input', onInput, true)
  return () => {
    document.removeEventListener('input', onInput, true)
    for (const [area, { value, from, to }] of typed) {
      if (area.value === value) continue
      area.value = value
      if (area === document.activeElement) area.setSelectionRange(from, to)
    }
    typed.clear()
  }
}

/** Around the whole page: puts back what was typed early as soon as the page is React's. */
export function PutBackTyped({ putBack, children }: { putBack: () => void; children: ReactNode }) {
  useLayoutEffect(putBack, [putBack])
  return children
}
