import { IconCamera } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { buttonLook } from './button.tsx'
import { Icon } from './icon.tsx'

export const PhotoRow = ({ children }: { children: ReactNode }) => (
  <div className="c-photo-row">{children}</div>
)

const edge = 240

/** A picture that never gets an address: it is drawn from its bytes. */
export function Photo({ jpeg, name, action }: { jpeg: Blob; name: string; action?: ReactNode }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let gone = false
    void createImageBitmap(jpeg).then((picture) => {
      if (!gone && canvas.current) draw(canvas.current, picture)
      picture.close()
    })
    return () => {
      gone = true
    }
  }, [jpeg])
  return (
    <div className="c-photo">
      <canvas ref={canvas} role="img" aria-label={name} />
      {action}
    </div>
  )
}

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap) {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
}

type TakePhotoProps = { name: string; label: string; describedBy: string; onPhoto: (file: File) => void }

/** Opens the camera on a phone, and the files elsewhere. */
export function TakePhoto({ name, label, describedBy, onPhoto }: TakePhotoProps) {
  return (
    <span className="c-take-photo">
      <label htmlFor={name} className={buttonLook({})}>
        <Icon of={IconCamera} />
        {label}
      </label>
      <input
        id={name}
        type="file"
        accept="image/*"
        capture="environment"
        aria-describedby={describedBy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onPhoto(file)
          event.currentTarget.value = ''
        }}
      />
    </span>
  )
}
