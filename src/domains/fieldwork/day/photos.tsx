import { IconCamera } from '@tabler/icons-react'
import { type ChangeEvent, useEffect, useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { useField } from './field-context.ts'
import { Problem } from './problem.tsx'

/** Photographs of documents. The reminder stands where the camera is opened. */
export function Photos({ noteId }: { noteId: string }) {
  const { device, state } = useField()
  const [problem, setProblem] = useState('')
  const [adding, setAdding] = useState(false)
  const photoIds = state.draft?.note.id === noteId ? state.draft.photoIds : []
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setAdding(true)
    const outcome = await device.addPhoto(file).finally(() => setAdding(false))
    setProblem(outcome.done ? '' : outcome.message)
  }
  return (
    <div className="c-field-photos">
      <Problem>{problem}</Problem>
      {photoIds.map((id) => (
        <Photo key={id} id={id} />
      ))}
      <label className="c-button c-button-default">
        <Icon of={IconCamera} />
        {adding ? 'Adding …' : 'Photograph a document'}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="c-hidden"
          onChange={(event) => void add(event)}
        />
      </label>
      <p className="c-dim c-text-sm">
        Documents only, never pupils. Where and when it was taken is left out.
      </p>
    </div>
  )
}

function Photo({ id }: { id: string }) {
  const { device } = useField()
  const [address, setAddress] = useState('')
  useEffect(() => {
    let made = ''
    void device.photo(id).then((photo) => {
      if (!photo) return
      made = URL.createObjectURL(photo.jpeg)
      setAddress(made)
    })
    return () => URL.revokeObjectURL(made)
  }, [device, id])
  return (
    <figure>
      {address && <img src={address} alt="A document that you photographed" />}
      <Button type="button" kind="quiet" onClick={() => void device.removePhoto(id)}>
        Remove this photograph
      </Button>
    </figure>
  )
}
