import { IconDownload, IconHistory, IconMessages, IconUsers } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import { count } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Outlined } from '../../web/ui/margin-sheet.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { StageSteps } from '../../web/ui/stage-steps.tsx'
import { useFreshOnReturn } from '../../web/ui/use-fresh-on-return.ts'
import { useHydrated } from '../../web/ui/use-hydrated.ts'
import type { draftView } from './draft-view.ts'
import { sectionAnchor } from './opened.ts'
import { Remarks, SettleForm } from './paragraph-remarks.tsx'
import { minutesToRead } from './report.ts'
import { ReportSections, sectionTitle } from './report-sections.tsx'
import { SaidWithIt } from './said-with-it.tsx'
import { writingOver } from './writing/writing-over.ts'

// Only those who write need the editor, and it is large.
const ReportEditor = lazy(() =>
  import('./writing/report-editor.tsx').then((module) => ({ default: module.ReportEditor })),
)

type DraftProps = ReturnType<typeof draftView>

export function DraftReport(props: DraftProps) {
  const { reviewId, trustName, steps, lede, sections, next, opened } = props
  // counted in the editor once it is written in
  const [written, setWritten] = useState<number | null>(null)
  const words = written ?? props.words
  const { errors } = useProblems()
  useFreshOnReturn(opened === null)
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <WritingIsOver {...props} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title={`Report to ${trustName}`}
        lede={lede}
        actions={<NextStep reviewId={reviewId} next={next} others={props.others} quiet={opened !== null} />}
      />
      <StageSteps label="Steps of this report" stages={steps} framed />
      <SaidWithIt handovers={props.handovers} />
      <Ways {...props} />
      <Outlined
        label="Sections"
        items={sections.map((one) => ({ to: `#${sectionAnchor(one.id)}`, label: sectionTitle(one) }))}
        foot={
          <>
            <p>{count(words, 'word')}.</p>
            <p>About {count(minutesToRead(words), 'minute')} to read.</p>
          </>
        }
      >
        <Sheet {...props} onWords={setWritten} />
        <OnRemovedText {...props} />
      </Outlined>
    </Page>
  )
}

/** For whoever was writing when it ended: the page has come anew, and says why. */
function WritingIsOver({ can }: DraftProps) {
  const [search] = useSearchParams()
  if (can.write || !search.has(writingOver)) return null
  return (
    <Banner role="status">
      You no longer write in this report: the lead reviewer has ended it, or its text is final. What you wrote
      is in it.
    </Banner>
  )
}

/** To write in where there is a script for it; to read everywhere. */
function Sheet(props: DraftProps & { onWords: (words: number) => void }) {
  const hydrated = useHydrated()
  const { can, wordsKey, viewer, state, opened } = props
  // a form that the page came with is somebody's who was quicker than the editor: theirs until it is sent or left
  const [cameWith] = useState(opened)
  const inForm = opened !== null && opened.kind === cameWith?.kind && opened.id === cameWith.id
  const sheet = <ReportSections {...props} draft={state === 'draft'} />
  if (!can.write || !wordsKey) return sheet
  if (inForm) return sheet
  if (!hydrated)
    return (
      <>
        <noscript>
          <p>Writing in the report needs JavaScript. Here it is to read.</p>
        </noscript>
        {sheet}
      </>
    )
  return (
    <Suspense fallback={sheet}>
      <ReportEditor {...props} leads={props.canInvite} person={viewer} wordsKey={wordsKey} />
    </Suspense>
  )
}

type NextStepProps = Pick<DraftProps, 'reviewId' | 'next' | 'others'> & { quiet: boolean }

/** One filled button a page: while a form is open on the sheet, its own button is that one. */
function NextStep({ reviewId, next, others, quiet }: NextStepProps) {
  return (
    <>
      {others.map(({ to, label }) => (
        <LinkButton key={to} kind="quiet" to={`/reviews/${reviewId}/report/${to}`}>
          {label}
        </LinkButton>
      ))}
      {next?.wait && <Button unavailable={next.wait}>{next.label}</Button>}
      {next && !next.wait && (
        <LinkButton kind={quiet ? 'default' : 'primary'} to={`/reviews/${reviewId}/report/${next.to}`}>
          {next.label}
        </LinkButton>
      )}
    </>
  )
}

/** To what the host said and to its files, and for those who write, to who else does and what it said before. */
const Ways = ({ reviewId, can, canInvite, isHost, remarks }: DraftProps) => (
  <Buttons>
    {can.readAnswers && remarks.some(({ kind }) => kind !== 'comment') && (
      <LinkButton kind="quiet" icon={IconMessages} to={`/reviews/${reviewId}/report/answers`}>
        {isHost ? 'What you said, and the answers' : 'What the host said'}
      </LinkButton>
    )}
    {can.write && (
      <LinkButton kind="quiet" icon={IconHistory} to={`/reviews/${reviewId}/report/versions`}>
        Earlier versions
      </LinkButton>
    )}
    {canInvite && (
      <LinkButton kind="quiet" icon={IconUsers} to={`/reviews/${reviewId}/report/writers`}>
        Who writes with you
      </LinkButton>
    )}
    <LinkButton kind="quiet" icon={IconDownload} to={`/reviews/${reviewId}/report/files/word`} reload>
      Word copy
    </LinkButton>
    <LinkButton kind="quiet" icon={IconDownload} to={`/reviews/${reviewId}/report/files/pdf`} reload>
      PDF copy
    </LinkButton>
  </Buttons>
)

/** A remark outlives the paragraph that it was made on: somebody still waits for the answer. */
function OnRemovedText({ remarks, opened, can, viewerId }: DraftProps) {
  const loose = remarks.filter((remark) => remark.blockId === null)
  const settling = can.write
    ? loose.find((one) => opened?.kind === 'settle' && opened.id === one.id)
    : undefined
  if (loose.length === 0) return null
  return (
    <Section id="elsewhere" level={3} title="About text that is no longer here">
      <Remarks remarks={loose} opened={opened} canSettle={can.write} canReply={false} viewerId={viewerId} />
      {settling && <SettleForm remark={settling} />}
    </Section>
  )
}
