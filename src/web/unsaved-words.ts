import { isLeavingAtOnce } from './leave-at-once.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

/** Knows of the words that were typed into this page's forms and not sent. Forms that only look something up have none. */
export function unsavedWords() {
  const sent = new WeakMap<Field, string>()
  let sending: HTMLFormElement | null = null

  const onSubmit = ({ target }: Event) => {
    if (!(target instanceof HTMLFormElement)) return
    sending = target
    for (const field of wordsIn(target)) sent.set(field, field.value)
    // whoever sends it leaves the page within this event, or comes back to it with an answer
    setTimeout(() => {
      sending = null
    })
  }
  /** It was sent, and the page says that nothing of it is kept. */
  const isRefused = (field: Field) =>
    field.form?.querySelector('[aria-invalid="true"]') ||
    (sent.has(field) && document.querySelector('.c-errors'))
  const isUnsent = (field: Field) => {
    if (field.form === null || field.form === sending) return false
    if (isRefused(field)) return field.value !== ''
    return field.value !== (sent.get(field) ?? field.defaultValue)
  }
  const any = () =>
    [...document.querySelectorAll<HTMLFormElement>('form[method="post"]')].some((form) =>
      wordsIn(form).some(isUnsent),
    )
  const onUnload = (event: BeforeUnloadEvent) => {
    if (!isLeavingAtOnce() && any()) event.preventDefault()
  }

  return {
    any,
    isSending: () => sending !== null,
    watch() {
      document.addEventListener('submit', onSubmit, true)
      window.addEventListener('beforeunload', onUnload)
      return () => {
        document.removeEventListener('submit', onSubmit, true)
        window.removeEventListener('beforeunload', onUnload)
      }
    },
  }
}

const ofWords = new Set(['text', 'email', 'url', 'tel'])
const wordsIn = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (field): field is Field =>
      field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && ofWords.has(field.type)),
  )
