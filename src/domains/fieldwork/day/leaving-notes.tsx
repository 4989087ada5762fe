import { count } from '../../../web/dates.ts'
import { Button, LinkButton } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { waitingOnDevice } from '../device/waiting-on-device.ts'
import { wasExported } from './export-button.tsx'
import { devicePath } from './field.ts'

export async function notesWaitingOf(personId: string): Promise<number> {
  const all = await waitingOnDevice()
  return all.find((one) => one.personId === personId)?.waiting ?? 0
}

export type LeavingProps = { waiting: number; onStay: () => void; onSignOut: () => void }

/** Nobody signs out over notes that are nowhere else yet. */
export function LeavingNotes({ waiting, onStay, onSignOut }: LeavingProps) {
  const it = waiting === 1 ? 'it' : 'them'
  return (
    <Dialog
      title={`${count(waiting, 'note')} of yours ${waiting === 1 ? 'is' : 'are'} only on this device`}
      open
      onClose={onStay}
      actions={
        <>
          <LinkButton kind="primary" to="/field/notes">
            Send {it} now
          </LinkButton>
          <LinkButton to={devicePath}>Export {it}, encrypted</LinkButton>
          {wasExported() && (
            <Button type="button" onClick={onSignOut}>
              Sign out: I have the file
            </Button>
          )}
          <Button type="button" kind="quiet" onClick={onStay}>
            Wait
          </Button>
        </>
      }
    >
      <p>
        Signed out, nothing is sent. Send {it} first, or take an encrypted file of {it} with you. Or stay
        signed in and wait for the network: {waiting === 1 ? 'it is' : 'they are'} sent by{' '}
        {waiting === 1 ? 'itself' : 'themselves'}.
      </p>
    </Dialog>
  )
}
