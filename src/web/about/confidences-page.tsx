import { Link } from 'react-router'
import { Page, PageHead } from '../ui/page.tsx'
import { Prose } from '../ui/text.tsx'

export const meta = () => [{ title: 'How we keep confidences – Candour' }]

export default function ConfidencesPage() {
  return (
    <Page>
      <PageHead title="How we keep confidences" />
      <Prose>
        <p>
          People tell reviewers things in confidence. These are the promises that Candour keeps by the way it
          is built, not by asking people to be careful.
        </p>
        <h2>What you say to a reviewer</h2>
        <p>
          A note is either attributable or not. When it is not, only the reviewer who wrote it can see who
          said it, at which school, and when. The rest of the team reads the words alone.
        </p>
        <p>
          The host never sees notes. Nor does the central team. What the host hears are findings, and nothing
          is told of how many people stand behind one until there are at least three.
        </p>
        <h2>Nothing is decided behind closed doors</h2>
        <p>
          The team has time of its own to confer, and it stands on everybody’s schedule. What comes out of it
          is marked “not yet shared” until the host has heard it, and cannot enter the report before then.
        </p>
        <h2>What you write for yourself, or for one other</h2>
        <p>
          A leader of the host can write beside each finding that they have heard. That note is theirs, and
          the other leaders read it only where they say so. It never goes to the visiting team, to the central
          team or into the report. What a lead reviewer and one reviewer write to each other is read by the
          two of them.
        </p>
        <h2>Documents</h2>
        <p>
          Only the host’s own people and the reviewers of that review can open a document, and a reviewer only
          after accepting the confidentiality agreement. Their access ends when the report is released.
        </p>
        <h2>The report</h2>
        <p>
          While it is a draft the lead reviewer and the reviewers read it, then one named person for style and
          clarity, then the trust’s leaders, who check the facts. Nobody else of the central team can open it.
          Once the text is final nobody changes a word, and the trust can check that nobody did.
        </p>
        <p>
          After release the report belongs to the host trust alone. Nobody else can open it unless the trust
          shares it: not the people who wrote it, and not the central team. The trust can see who has opened
          it, and how often a link that it gave out was used. The programme keeps dates and counts, and the
          trust sees each of them.
        </p>
        <h2>What is kept</h2>
        <p>
          Notes, documents and working papers are erased some time after the review, from the database, the
          files and the search, and everybody who took part can see that they were.{' '}
          <Link to="/what-we-keep">What we keep, and for how long</Link>
        </p>
        <h2>What the trust does about it</h2>
        <p>
          A trust’s actions are its own. Their owners read their own; the chair of trustees reads the list
          while the trust’s leaders have it open. The visiting team and the central team read none of it. To
          the reconvene day the trust brings what it chooses, story by story, and nothing else.
        </p>
        <h2>Messages</h2>
        <p>
          Emails say that something waits for you, and never what it says. The link of a reminder opens a form
          that shows none of the trust’s words.
        </p>
      </Prose>
    </Page>
  )
}
