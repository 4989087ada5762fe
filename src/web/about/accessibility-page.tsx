import { Page, PageHead } from '../ui/page.tsx'
import { Prose } from '../ui/text.tsx'

export const meta = () => [{ title: 'Accessibility – Candour' }]

export default function AccessibilityPage() {
  return (
    <Page>
      <PageHead title="Accessibility" />
      <Prose>
        <p>
          Candour should work for everybody: by keyboard, with a screen reader, on a phone, at 400% and on
          paper. We build to the Web Content Accessibility Guidelines 2.2 at level AA, and check every page
          against them by machine and by hand.
        </p>
        <h2>What helps</h2>
        <ul>
          <li>Every form works without JavaScript and with a keyboard alone.</li>
          <li>Maps and boards have a table that says the same.</li>
          <li>Nothing is told by colour alone.</li>
          <li>The report can be downloaded as a tagged PDF (PDF/UA-1) and as Word with real headings.</li>
        </ul>
        <h2>If something does not work for you</h2>
        <p>
          Tell the central team what you were trying to do. We will put it right, and until then we will do it
          with you another way.
        </p>
      </Prose>
    </Page>
  )
}
