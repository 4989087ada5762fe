import { IconDownload } from '@tabler/icons-react'
import { dateOf, fullDate, fullRange, nameList } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { LinkButton } from '../../web/ui/button.tsx'
import { Outlined } from '../../web/ui/margin-sheet.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { standing } from '../allocation/standing.server.ts'
import { isHostLeader, type Standing } from '../allocation/standing.ts'
import type { Route } from './+types/read-page'
import { openReport } from './open-report.server.ts'
import { sectionAnchor } from './opened.ts'
import { readableReport } from './reading.server.ts'
import { draftLabels, type ReportState } from './report.ts'
import { ReportReading } from './report-reading.tsx'
import { sectionTitle } from './report-sections.tsx'

/** The report to read, for whoever the database lets read it. From release on, the host can see who did. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { cover, sections } = found(await readableReport(actor, { reviewId }))
  if (cover.state === 'released') await openReport(actor, { reviewId, how: 'page' })
  return {
    reviewId,
    title: cover.trustName,
    days: fullRange(cover.days[0], cover.days[2]),
    by: nameList([cover.leadName, ...cover.teamNames]),
    released: cover.releasedAt ? fullDate(dateOf(cover.releasedAt)) : null,
    label: draftLabels[cover.state] ?? null,
    sections: sections.filter((section) => section.blocks.length > 0),
    back: backTo(await standing(actor, { reviewId }), cover.state),
  }
}

/** Somebody it is shared with has no other page of this review to go back to. */
function backTo(standing: Standing | null, state: ReportState): { to: string; label: string } | null {
  if (!standing) return null
  const review = `/reviews/${standing.review.id}`
  if (state !== 'released' || isHostLeader(standing)) return { to: `${review}/report`, label: 'Report' }
  return { to: review, label: standing.review.trustName }
}

export const meta = () => [{ title: 'Report – Candour' }]

export default function ReadPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, title, days, by, released, label, sections, back } = loaderData
  return (
    <Page>
      <PageHead
        crumb={back ?? undefined}
        eyebrow="Trust peer review"
        title={title}
        lede={`${days}. By ${by}.`}
        facts={[released ? `Released on ${released}` : (label ?? '')]}
        actions={
          <>
            <LinkButton icon={IconDownload} to={`/reviews/${reviewId}/report/files/word`} reload>
              Word
            </LinkButton>
            <LinkButton icon={IconDownload} to={`/reviews/${reviewId}/report/files/pdf`} reload>
              PDF
            </LinkButton>
          </>
        }
      />
      {released && (
        <Banner kind="accent">
          This report belongs to {title} alone. It is for the trust to decide who reads it.
        </Banner>
      )}
      <Outlined
        label="Sections"
        items={sections.map((section) => ({
          to: `#${sectionAnchor(section.id)}`,
          label: sectionTitle(section),
        }))}
      >
        <ReportReading sections={sections} draft={!released} />
      </Outlined>
    </Page>
  )
}
