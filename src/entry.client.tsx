import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { keepWhatIsTypedEarly, PutBackTyped } from './web/typed-early.tsx'

const putBack = keepWhatIsTypedEarly()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PutBackTyped putBack={putBack}>
        <HydratedRouter />
      </PutBackTyped>
    </StrictMode>,
  )
})
