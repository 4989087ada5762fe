import { Page, PageHead } from '../ui/page.tsx'
import { Prose } from '../ui/text.tsx'

export const meta = () => [{ title: 'Help – Candour' }]

export default function HelpPage() {
  return (
    <Page>
      <PageHead title="Help" />
      <Prose>
        <p>
          Home lists what needs you, by date, with the reason. A review has one page: its stages run across
          the top, and each opens with its tasks.
        </p>
        <h2>Signing in</h2>
        <p>
          We email a code of six digits each time. On your account page you can add a passkey, so that the
          device signs you in by itself, and see where you are signed in.
        </p>
        <h2>If you cannot find something</h2>
        <p>
          A page that is not for you says “Page not found”, whether it exists or not. If you expected to see
          it, ask the person who sent you the link, or the central team.
        </p>
        <h2>What is held of you</h2>
        <p>
          Your account page leads to a list of what is held of you and what you did here, to take with you as
          a file.
        </p>
        <h2>Who can help</h2>
        <p>
          The coordinator at the host trust knows the dates and places. The lead reviewer knows what the
          review is about. The central team can help with everything else, but cannot see notes, documents or
          a released report.
        </p>
      </Prose>
    </Page>
  )
}
