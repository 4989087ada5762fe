import { IconChevronDown, IconChevronUp, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { Button } from './button.tsx'
import { VisuallyHidden } from './text.tsx'

type PdfBarProps = {
  page: number
  pages: number
  /** in percent of the column's width */
  zoom: number
  smaller?: () => void
  larger?: () => void
}

/** Where the reader is, and how large the pages are. It stays in sight while they read. */
export function PdfBar({ page, pages, zoom, smaller, larger }: PdfBarProps) {
  return (
    <div className="c-pdf-bar">
      <div className="c-pdf-bar-part">
        <Press
          icon={IconChevronUp}
          label="Page before"
          press={page > 1 ? () => showPage(page - 1) : undefined}
        />
        <Press
          icon={IconChevronDown}
          label="Next page"
          press={page < pages ? () => showPage(page + 1) : undefined}
        />
        <span className="c-pdf-bar-words">
          Page {page} of {pages}
        </span>
      </div>
      <div className="c-pdf-bar-part">
        <Press icon={IconZoomOut} label="Smaller" press={smaller} />
        <span className="c-pdf-bar-words">{zoom}%</span>
        <Press icon={IconZoomIn} label="Larger" press={larger} />
      </div>
    </div>
  )
}

export const showPage = (page: number) => document.getElementById(`page-${page}`)?.scrollIntoView()

type PressProps = { icon: typeof IconZoomIn; label: string; press?: () => void }

// At the last page the button stays where it is, so that the focus does too.
const Press = ({ icon, label, press }: PressProps) => (
  <Button type="button" kind="quiet" icon={icon} onClick={press} aria-disabled={press ? undefined : true}>
    <VisuallyHidden>{label}</VisuallyHidden>
  </Button>
)
