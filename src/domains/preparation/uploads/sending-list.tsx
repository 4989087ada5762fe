import { Button } from '../../../web/ui/button.tsx'
import { ErrorLine } from '../../../web/ui/field.tsx'
import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { Progress } from '../../../web/ui/progress.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { fileSize } from '../portal/uploads.ts'
import { forgetSending, type Sending, stopSending } from './upload-queue.ts'

/** Each file that is on its way, how far it is, and what is wrong with it: beside its name. */
export function SendingList({ sendings }: { sendings: Sending[] }) {
  const shown = sendings.filter(({ state }) => state !== 'kept')
  return (
    <>
      {shown.length > 0 && (
        <FileList label="Files being sent">
          {shown.map((one) => (
            <Item key={one.id} one={one} />
          ))}
        </FileList>
      )}
      <VisuallyHidden>
        <span role="status">{spoken(sendings)}</span>
      </VisuallyHidden>
    </>
  )
}

const moving = new Set(['waiting', 'sending', 'broken'])

function Item({ one }: { one: Sending }) {
  const { id, name, bytes, sent, state, problem } = one
  return (
    <FileItem
      type={(name.split('.').at(-1) ?? '').slice(0, 4).toUpperCase()}
      name={name}
      action={<Act one={one} />}
      meta={state === 'already' ? 'This file was here already, so it is kept once.' : undefined}
    >
      <ErrorLine name={id} error={problem ?? undefined} />
      {moving.has(state) && (
        <Progress label={`Sending ${name}`} value={sent} max={bytes} words={words(one)} />
      )}
      {state === 'checking' && (
        <Progress label={`Checking ${name}`} words="All of it is here. Checking it now." />
      )}
    </FileItem>
  )
}

function Act({ one: { id, name, state } }: { one: Sending }) {
  if (state === 'checking') return null
  const stops = moving.has(state)
  return (
    <Button kind="quiet" type="button" onClick={() => (stops ? stopSending(id) : forgetSending(id))}>
      {stops ? 'Stop' : 'Clear'}
      <VisuallyHidden> {name}</VisuallyHidden>
    </Button>
  )
}

function words({ state, sent, bytes }: Sending): string {
  if (state === 'waiting') return 'Waits for the files before it.'
  if (state === 'broken') return `${sizes(sent, bytes)}. The connection is gone; it goes on when it is back.`
  return `${sizes(sent, bytes)} sent. You can read on elsewhere in Candour; it will carry on.`
}
const sizes = (sent: number, bytes: number) => `${fileSize(sent)} of ${fileSize(bytes)}`

// Read aloud once for each change, never for each byte.
function spoken(sendings: Sending[]): string {
  const kept = sendings.filter(({ state }) => state === 'kept')
  const refused = sendings.filter(({ problem }) => problem)
  const under = sendings.filter(({ state }) => moving.has(state) || state === 'checking')
  return [
    under.length > 0 ? `${under.length} on the way.` : '',
    ...kept.map(({ name }) => `${name} is added.`),
    ...refused.map(({ problem }) => problem),
  ]
    .filter(Boolean)
    .join(' ')
}
