import { Brand } from './mark.tsx'
import { SystemForms } from './system-forms.tsx'
import { SystemFoundations } from './system-foundations.tsx'
import { SystemLists } from './system-lists.tsx'
import { SystemPanels } from './system-panels.tsx'
import { SystemStates } from './system-states.tsx'

/** Everything there is to build a page from, in every state it can be in. All names are invented. */
export function SystemPage() {
  return (
    <main id="main" className="c-page">
      <header className="c-system-head">
        <div>
          <Brand />
          <h1>How Candour looks</h1>
        </div>
        <p className="c-dim">Warm paper, dark ink, one accent</p>
      </header>
      <SystemFoundations />
      <div className="c-samples">
        <SystemForms />
        <SystemLists />
        <SystemPanels />
        <SystemStates />
      </div>
    </main>
  )
}
