import { Link } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import type { Route } from './+types/document-page'
import type { OneDocument } from './documents-of.server.ts'

/** "Version 2, sent 6 November 2026 by Carol Tennant" */
export const sentWords = ({ version, uploadedAt, uploadedBy }: OneDocument) =>
  `${version > 1 ? `Version ${version}, sent` : 'Sent'} ${longDate(dateOf(uploadedAt))} by ${uploadedBy}`

type Loaded = Route.ComponentProps['loaderData']

/** To those who read an earlier version: that this one is new, and what is new in it. */
export function VersionNote({ document, current, review, you, host }: Loaded) {
  if (document.replacedAt) {
    return (
      <Banner>
        <b>This is an earlier version.</b> Reviewers no longer see it.{' '}
        {current && (
          <Link to={`/reviews/${review.id}/documents/${current}`}>Open the version that they read</Link>
        )}
      </Banner>
    )
  }
  const earlier = document.openings.filter(
    ({ personId, version }) => personId === you && version < document.version,
  )
  const latest = earlier.at(-1)
  if (host || !latest) return null
  return (
    <Banner>
      <b>
        You {latest.readAt ? 'read' : 'opened'} version {latest.version}.
      </b>{' '}
      This is version {document.version}.{document.changeNote && ` What is new: “${document.changeNote}”`}
    </Banner>
  )
}
