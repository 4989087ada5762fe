import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { ReportReading } from '../report-reading.tsx'

type PublicReportProps = {
  trustName: string
  days: string
  by: string
  sections: Parameters<typeof ReportReading>[0]['sections']
  /** 3 where it stands as a preview on a page of another title */
  level?: 1 | 3
}

/** The report as everybody reads it. */
export function PublicReport({ trustName, days, by, sections, level = 1 }: PublicReportProps) {
  const Title = `h${level}` as const
  return (
    <article>
      <Stack gap="lg">
        <header>
          <Text size="sm" dim>
            Trust peer review
          </Text>
          <Title>{trustName}</Title>
          <Text dim>
            {days}. By {by}.
          </Text>
        </header>
        <ReportReading sections={sections} draft={false} />
      </Stack>
    </article>
  )
}
