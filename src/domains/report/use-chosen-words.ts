import { type RefObject, useEffect } from 'react'

/** Puts the words that somebody chooses in a paragraph into a field of the form that is open below it. */
export function useChosenWords(form: RefObject<HTMLElement | null>, paragraph: string, field: string) {
  useEffect(() => {
    const take = () => {
      const chosen = document.getSelection()
      const area = form.current?.querySelector<HTMLTextAreaElement>(`textarea[name=${field}]`)
      const words = chosen?.toString().trim() ?? ''
      if (!area || !chosen || words === '') return
      const ends = [chosen.anchorNode, chosen.focusNode]
      const within = document.getElementById(paragraph)
      // the form stands in the paragraph's row as well, and what is chosen in it is no quotation
      if (!ends.every((end) => within?.contains(end) && !form.current?.contains(end))) return
      area.value = words
      area.closest('details')?.setAttribute('open', '')
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [form, paragraph, field])
}
