import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

/** Opens the browser's own printing; without JavaScript there is no button, and its menu does the same. */
export function PrintButton({ children = 'Print' }: { children?: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Button type="button" icon={IconPrinter} onClick={() => window.print()}>
      {children}
    </Button>
  )
}
