import { Prose } from '../../../web/ui/text.tsx'

export const InstallSteps = () => (
  <Prose>
    <p>
      <b>iPad or iPhone:</b> in Safari press Share, then Add to Home Screen, then Add. Open Candour from there
      once, with a network, and set it up with a code.
    </p>
    <p>
      <b>Android:</b> in Chrome press the menu, then Add to home screen, then Install.
    </p>
    <p>
      <b>Laptop:</b> in Chrome or Edge press the install mark at the end of the address.
    </p>
  </Prose>
)
