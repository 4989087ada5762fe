import { Page, PageHead } from '../ui/page.tsx'
import { Prose } from '../ui/text.tsx'

export const meta = () => [{ title: 'What a trust peer review is – Candour' }]

/** The programme's own public description: for whoever comes here from a trust's page (MISSION H8). */
export default function AboutPage() {
  return (
    <Page>
      <PageHead
        title="What a trust peer review is"
        lede="Leaders of several trusts spend three days with another trust, and help it see its own school improvement clearly."
      />
      <Prose>
        <h2>The question behind it</h2>
        <p>
          What is the organisation doing so that children achieve better than they otherwise might? A trust is
          looked at on its own terms, by people who do the same work elsewhere. There are no marks, no ratings
          and no league tables, and nobody is ranked.
        </p>
        <p>
          It is about school improvement. How a trust is governed, staffed or paid for comes into it where it
          helps or hinders that.
        </p>
        <h2>How it works</h2>
        <p>
          The trust and the visiting team agree beforehand what to look at, in a few key questions. An
          experienced leader heads the team, and executives of the trust itself are part of it. Over three
          days they read, visit schools and talk with leaders, trustees, headteachers and staff. What they
          begin to think is said to the trust day by day, so that the report is no surprise.
        </p>
        <h2>What happens to what people say</h2>
        <p>
          Whoever talks with a reviewer is asked whether they may be named. If they may not, nobody but that
          reviewer knows who said it, and the report is written so that it cannot be worked out. What a
          reviewer writes down is not given to the trust, nor to the people who run the programme.
        </p>
        <h2>How a report comes about</h2>
        <p>
          The lead reviewer writes it from what the trust has heard. The reviewers comment, one further reader
          looks at style and clarity, and the trust checks the facts: an error is corrected, and where the
          trust sees something differently it is told how the report takes that up. Then the text is final.
        </p>
        <h2>To whom it belongs</h2>
        <p>
          To the trust alone. From the day of its release neither the people who wrote it nor those who run
          the programme can open it, unless the trust shares it with them. The trust alone decides whether
          anybody else reads it, and whether it stands on a public page. What the programme keeps are dates
          and counts.
        </p>
        <p>
          <a href="/confidences">How we keep confidences</a>
        </p>
      </Prose>
    </Page>
  )
}
