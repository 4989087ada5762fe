import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'

export function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <Dialog
      title="What you typed is not kept yet"
      role="alertdialog"
      open
      onClose={onStay}
      actions={
        <>
          <Button type="button" kind="primary" onClick={onStay}>
            Stay and finish
          </Button>
          <Button type="button" kind="quiet" onClick={onLeave}>
            Leave without it
          </Button>
        </>
      }
    >
      If you leave now, it is lost.
    </Dialog>
  )
}
