import { type FormEvent, useState } from 'react'
import { Form, useNavigate } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { FileField } from '../../../web/ui/file-field.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { acceptedEndings } from '../portal/uploads.ts'
import { sendFiles } from './upload-queue.ts'
import { useScripted } from './use-sendings.ts'

type NewVersionProps = { reviewId: string; requestId: string; documentId: string; name: string }

/** Sends a new version of a document: readers see it in place of the one before, which stays for the host. */
export function NewVersion({ reviewId, requestId, documentId, name }: NewVersionProps) {
  const { errorFor, typed } = useProblems()
  const [missing, setMissing] = useState<string>()
  const scripted = useScripted()
  const sending = useSending()
  const navigate = useNavigate()
  const send = (event: FormEvent<HTMLFormElement>) => {
    if (!scripted) return
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('files')
    if (!(file instanceof File) || file.name === '') return setMissing('Choose the file')
    const note = String(form.get('note') ?? '').trim()
    sendFiles([file], { purpose: 'document', reviewId, requestId, replaces: documentId, note })
    void navigate('?#documents', { preventScrollReset: true })
  }
  return (
    <Form method="post" encType="multipart/form-data" onSubmit={send}>
      <input type="hidden" name="replaces" value={documentId} />
      <FileField
        name="files"
        label={`The new version of ${name}`}
        hint="Whoever has opened the one before is told that there is a new one. The one before stays for you."
        accept={acceptedEndings}
        error={missing ?? errorFor('files')}
        words="Drop the file here, or choose it."
      />
      <TextField
        name="note"
        label="What is new in it"
        hint="A few words, such as: page 7, staffing table corrected. Readers see them."
        maxLength={300}
        error={errorFor('note')}
        defaultValue={typed('note')}
      />
      <Buttons>
        <Button disabled={sending}>{sending ? 'Sending. You can wait here.' : 'Send the new version'}</Button>
        <LinkButton kind="quiet" to="?#documents">
          Leave it as it is
        </LinkButton>
      </Buttons>
    </Form>
  )
}
