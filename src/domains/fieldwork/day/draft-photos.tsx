import { useEffect, useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Photo, PhotoRow, TakePhoto } from '../../../web/ui/photo-row.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Draft, NotePhoto } from '../device/field-device.ts'
import { useReview } from './field.ts'

/** Photographs of what was read. The device takes out where they were taken before anything is kept. */
export function DraftPhotos({ draft }: { draft: Draft }) {
  const { device } = useReview()
  const [problem, setProblem] = useState('')
  const add = async (file: File) => {
    const done = await device.addPhoto(file)
    setProblem(done.done ? '' : done.message)
  }
  return (
    <Stack gap="xs">
      <Text strong>Photograph of a document</Text>
      <Text size="sm" dim id="photo-reminder">
        Documents only, never pupils. Where it was taken is removed before it is kept.
      </Text>
      <KeptPhotos photoIds={draft.photoIds} onRemove={(id) => void device.removePhoto(id)} />
      <TakePhoto name="photo" label="Photograph a document" describedBy="photo-reminder" onPhoto={add} />
      <p role="status">{problem}</p>
    </Stack>
  )
}

type KeptPhotosProps = { photoIds: string[]; onRemove?: (id: string) => void }

export function KeptPhotos({ photoIds, onRemove }: KeptPhotosProps) {
  const photos = usePhotos(photoIds)
  if (photos.length === 0) return null
  return (
    <PhotoRow>
      {photos.map((photo, place) => (
        <Photo
          key={photo.id}
          jpeg={photo.jpeg}
          name={`Photograph ${place + 1} of a document`}
          action={
            onRemove && (
              <Button type="button" kind="quiet" onClick={() => onRemove(photo.id)}>
                Remove
              </Button>
            )
          }
        />
      ))}
    </PhotoRow>
  )
}

function usePhotos(photoIds: string[]): NotePhoto[] {
  const { device } = useReview()
  const [photos, setPhotos] = useState<NotePhoto[]>([])
  const wanted = photoIds.join(' ')
  useEffect(() => {
    let gone = false
    const ids = wanted ? wanted.split(' ') : []
    void Promise.all(ids.map((id) => device.photo(id))).then((found) => {
      if (!gone) setPhotos(found.filter((photo) => photo !== null))
    })
    return () => {
      gone = true
    }
  }, [device, wanted])
  return photos
}
