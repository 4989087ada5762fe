import { useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { useField } from './field.ts'

// Whoever has the file may sign out before the notes are sent; until the page closes, then they are asked again.
let exported = false
export const wasExported = () => exported

/** A file of what waits, as closed as it is here: it opens with the same code, on any device. */
export function ExportButton() {
  const { device } = useField()
  const [said, setSaid] = useState('')
  const save = async () => {
    const file = await device.exportWaiting()
    saveAs(file, 'candour-notes-encrypted.json')
    exported = true
    setSaid('The file is saved. It opens with your code.')
  }
  return (
    <>
      <Button type="button" onClick={save}>
        Export encrypted
      </Button>
      <span role="status">{said}</span>
    </>
  )
}

function saveAs(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
