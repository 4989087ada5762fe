import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button } from '../../../web/ui/button.tsx'
import { FileField } from '../../../web/ui/file-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { acceptedEndings, fileSize, largestFile } from '../portal/uploads.ts'
import { SendingList } from './sending-list.tsx'
import { sendFiles } from './upload-queue.ts'
import { useScripted, useSendings } from './use-sendings.ts'

type Place = { reviewId: string; requestId: string }
const hint = `Word, PDF, Excel, PowerPoint, text or pictures, up to ${fileSize(largestFile)} each. Take out pupils’ names first.`

/**
 * Files for a question: dropped or chosen, several at once. Where scripts run they set off by themselves and go on
 * after a lost connection; elsewhere a plain form sends them.
 */
export function UploadDocuments({ reviewId, requestId }: Place) {
  const { errorFor } = useProblems()
  const scripted = useScripted()
  const sending = useSending()
  const sendings = useSendings(({ to }) => to.requestId === requestId)
  const choose = (files: File[]) => sendFiles(files, { purpose: 'document', reviewId, requestId })
  return (
    <Stack gap="md">
      <SendingList sendings={sendings} />
      <Form method="post" encType="multipart/form-data">
        <FileField
          name="files"
          label="Add documents"
          hint={hint}
          accept={acceptedEndings}
          multiple
          error={errorFor('files')}
          onFiles={scripted ? choose : undefined}
        />
        {!scripted && (
          <Button disabled={sending}>{sending ? 'Sending. You can wait here.' : 'Send the files'}</Button>
        )}
      </Form>
    </Stack>
  )
}
