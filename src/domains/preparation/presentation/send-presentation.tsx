import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { FileField } from '../../../web/ui/file-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { fileSize } from '../portal/uploads.ts'
import { SendingList } from '../uploads/sending-list.tsx'
import { sendFiles } from '../uploads/upload-queue.ts'
import { useScripted, useSendings } from '../uploads/use-sendings.ts'
import { type FileKind, largestByForm, type Presentation } from './presentation.ts'

type Props = { reviewId: string; presentation: Presentation }

const endings = {
  recording: '.mp4,.m4v,.mov,.webm,.m4a,.mp3,video/mp4,video/webm,video/quicktime,audio/mpeg,audio/mp4',
  captions: '.vtt,text/vtt',
}

/**
 * A recording in pieces, which goes on after a lost connection; and its captions. Without scripts a plain form takes
 * what is not too large for one go.
 */
export function SendPresentation({ reviewId, presentation: { recording, captions } }: Props) {
  if (!useScripted()) return <PlainForm />
  return (
    <Stack gap="lg">
      <Zone
        reviewId={reviewId}
        purpose="recording"
        label={recording ? 'Send another in its place' : 'The recording'}
        hint={`MP4, WebM, MOV, M4A or MP3, up to 2 GB. MP4 plays everywhere.${recording && captions ? ' The captions go with the one that is there.' : ''}`}
      />
      {recording && (
        <Zone
          reviewId={reviewId}
          purpose="captions"
          label={captions ? 'Send other captions' : 'Captions'}
          hint="A WebVTT file (.vtt), as most video tools write it. Captions help everyone, and some cannot follow without."
        />
      )}
    </Stack>
  )
}

function Zone({
  reviewId,
  purpose,
  label,
  hint,
}: {
  reviewId: string
  purpose: FileKind
  label: string
  hint: string
}) {
  const sendings = useSendings(({ to }) => to.reviewId === reviewId && to.purpose === purpose)
  return (
    <Stack gap="sm">
      <FileField
        name={purpose}
        label={label}
        hint={hint}
        accept={endings[purpose]}
        words="Drop the file here, or choose it."
        onFiles={(files) => sendFiles(files.slice(0, 1), { purpose, reviewId })}
      />
      <SendingList sendings={sendings} />
    </Stack>
  )
}

function PlainForm() {
  const { errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" encType="multipart/form-data">
      <FileField
        name="files"
        label="A recording, or its captions (.vtt)"
        hint={`Up to ${fileSize(largestByForm)}. Larger recordings go in pieces, which needs JavaScript; or give a link below.`}
        accept={`${endings.recording},${endings.captions}`}
        words="One file at a time."
        error={errorFor('files')}
      />
      <Buttons>
        <Button disabled={sending}>Send the file</Button>
      </Buttons>
    </Form>
  )
}
