import { AppBar, AppFrame } from '../../../web/ui/app-frame.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Prose } from '../../../web/ui/text.tsx'

/** What the server sends, and what is seen for a moment. Without scripts it leads to the ordinary form. */
export const Looking = () => (
  <AppFrame head={<AppBar title="Your day" />}>
    <noscript>
      <EmptyState title="This page needs JavaScript">
        <p>
          Without it, notes cannot be kept on this device. Where there is a network, open{' '}
          <a href="/reviews">your review</a> and take a note there: that form needs no script.
        </p>
      </EmptyState>
    </noscript>
  </AppFrame>
)

export const Unsupported = () => (
  <AppFrame head={<AppBar title="Your day" />}>
    <EmptyState title="This window keeps nothing">
      <p>
        Notes taken here would be gone when it closes. It may be a private window, or a browser that is too
        old.
      </p>
    </EmptyState>
    <Prose>
      <ul>
        <li>Close this private window and open Candour in an ordinary one.</li>
        <li>Or use Safari 16, Chrome 110, Edge 110, Firefox 111 or a later one.</li>
        <li>
          Or, where there is a network, take notes from <a href="/reviews">your review</a>.
        </li>
      </ul>
    </Prose>
  </AppFrame>
)
