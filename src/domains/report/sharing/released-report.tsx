import { IconDownload } from '@tabler/icons-react'
import { Link } from 'react-router'
import { dateRange, fullDate, marginDate, marginWeekday } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Crumb, Page } from '../../../web/ui/page.tsx'
import { CoverHead, ReportCover, Statement } from '../../../web/ui/report-cover.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { releasedView } from './released-view.server.ts'
import { SharedWith } from './shared-with.tsx'

export type ReleasedProps = Awaited<ReturnType<typeof releasedView>>

export function ReleasedReport(props: ReleasedProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <Crumb to={`/reviews/${props.reviewId}`} label={props.trustName} />
      <CoverHead cover={<Cover {...props} />}>
        <Head {...props} />
      </CoverHead>
      <Columns
        sideLabel="Who has opened it, and what comes next"
        main={<SharedWith {...props} />}
        side={<Aside {...props} />}
      />
    </Page>
  )
}

function Cover({ reviewId, trustName, days, leadName }: ReleasedProps) {
  return (
    <ReportCover
      to={`/reviews/${reviewId}/report/read`}
      label="Open the report"
      kind="Trust peer review"
      title={trustName}
      dates={dateRange(days[0], days[2])}
      foot={`Led by ${leadName}`}
    />
  )
}

function Head(props: ReleasedProps) {
  const { reviewId, trustName, releasedOn, open, ending, publication } = props
  const isShared = [props.shares, props.groupShares, props.links].some((all) => all.length > 0)
  const report = `/reviews/${reviewId}/report`
  return (
    <>
      <Text size="sm" dim>
        Released on {fullDate(releasedOn)}
      </Text>
      <h1>Your report</h1>
      <Statement>
        This report belongs to {trustName}.{' '}
        {publication
          ? 'You publish it on your trust’s page, where anyone can read it.'
          : isShared
            ? 'Besides your leaders in the review, only those below can open it. The people who wrote it cannot, unless they are among them, and nor can we.'
            : 'Until you share it, nobody outside your leaders in the review can open it. That includes the people who wrote it, and us.'}
      </Statement>
      <Buttons>
        <LinkButton kind={open || ending ? 'default' : 'primary'} big to={`${report}/read`}>
          Read the report
        </LinkButton>
        <LinkButton big icon={IconDownload} to={`${report}/files/word`} reload>
          Word
        </LinkButton>
        <LinkButton big icon={IconDownload} to={`${report}/files/pdf`} reload>
          PDF
        </LinkButton>
      </Buttons>
    </>
  )
}

function Aside({ reviewId, diary, today, marked, figures }: ReleasedProps) {
  return (
    <>
      <SideSection title="Who has opened it">
        <Stack gap="md">
          <DatedList tight small label="Who has opened it, newest first">
            {diary.slice(0, 8).map(({ date, lines }) => (
              <DatedItem
                key={date}
                weekday={marginWeekday(date, today)}
                date={marginDate(date, today)}
                dateTime={date}
              >
                <Stack gap="xs">
                  {lines.map(({ words, note }) => (
                    <div key={words}>
                      {words}
                      <br />
                      <Dim>{note}</Dim>
                    </div>
                  ))}
                </Stack>
              </DatedItem>
            ))}
          </DatedList>
          <Text size="sm">
            <Link to={`/reviews/${reviewId}/history`}>See the full history</Link>
          </Text>
          <Text size="sm">
            <Link to={`/reviews/${reviewId}/report/answers`}>
              What you said of the facts, and the answers
            </Link>
          </Text>
          {marked && (
            <Text size="sm">
              <Link to={`/reviews/${reviewId}/report/text`}>Check that the text is the final one</Link>
            </Text>
          )}
        </Stack>
      </SideSection>
      <SideSection title="What comes next">
        <Text dim>
          Turn the areas for development into dated actions, each with an owner.{' '}
          <Link to={`/reviews/${reviewId}/actions`}>Plan your actions</Link>
        </Text>
      </SideSection>
      {figures && (
        <SideSection title="What the programme keeps">
          <Text dim>
            Not a word of your report: {figures.length} dates and counts, such as how many days each step took
            and how many schools were visited.{' '}
            <Link to={`/reviews/${reviewId}/report/kept`}>See each of them</Link>
          </Text>
        </SideSection>
      )}
    </>
  )
}
