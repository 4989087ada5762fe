import { data, Form, redirect } from 'react-router'
import { requestIdContext } from '../../../web/context.ts'
import { dateOf, fullDate, fullRange, nameList } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { formValues } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Outlined } from '../../../web/ui/margin-sheet.tsx'
import { Brand } from '../../../web/ui/mark.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { sectionAnchor } from '../opened.ts'
import { ReportReading } from '../report-reading.tsx'
import { sectionTitle } from '../report-sections.tsx'
import type { Route } from './+types/link-page'
import { keepPass, passIn } from './link-pass.server.ts'
import { giveLinkCode, holder, openReportLink, reportAtLink } from './report-at-link.server.ts'

export async function loader({ params: { token }, request, context }: Route.LoaderArgs) {
  const actor = holder(context.get(requestIdContext))
  const pass = passIn(request)
  const shared = await reportAtLink(actor, { token, pass })
  if (!shared) return data({ shared: null }, 404)
  // Mail scanners follow links too: only what a person has pressed counts as opened.
  if (shared.report && request.headers.get('sec-fetch-user') === '?1')
    await openReportLink(actor, { token, pass: pass ?? '' })
  return { shared: { ...shared, report: shared.report && shown(shared.report) } }
}

type Read = NonNullable<NonNullable<Awaited<ReturnType<typeof reportAtLink>>>['report']>
const shown = ({ cover, sections }: Read) => ({
  days: fullRange(cover.days[0], cover.days[2]),
  by: nameList([cover.leadName, ...cover.teamNames]),
  released: cover.releasedAt ? fullDate(dateOf(cover.releasedAt)) : '',
  sections: sections.filter(({ blocks }) => blocks.length > 0),
})

export async function action({ params: { token }, request, context }: Route.ActionArgs) {
  const { code = '' } = await formValues(request)
  const to = `/shared/${token}`
  const outcome = await giveLinkCode(holder(context.get(requestIdContext)), { token, code })
  // A link that has ended looks as it does when it is opened, whatever was sent.
  if (!outcome.ok && 'missing' in outcome) throw redirect(to)
  if (!outcome.ok) return data({ problems: outcome.problems, values: {} }, 422)
  if (outcome.value === null)
    return data(
      { problems: [{ field: 'code', message: 'That is not the code of this link.' }], values: {} },
      422,
    )
  throw redirect(to, { headers: { 'set-cookie': keepPass(outcome.value, context) } })
}

// The address is a secret: it is told to no other site, and no search engine keeps it.
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.shared ? 'A shared report' : 'This link opens nothing'} – Candour` },
  { name: 'referrer', content: 'strict-origin' },
  { name: 'robots', content: 'noindex, nofollow' },
]

export default function LinkPage({ loaderData: { shared } }: Route.ComponentProps) {
  if (!shared) return <OpensNothing />
  return shared.report ? <Shared {...shared} report={shared.report} /> : <AskCode {...shared} />
}

type SharedProps = {
  trustName: string
  sharer: string
  endsOn: string
  shut: boolean
  report: ReturnType<typeof shown>
}

function Shared({ trustName, sharer, endsOn, report }: SharedProps) {
  return (
    <Page>
      <Brand />
      <PageHead
        eyebrow="Trust peer review"
        title={trustName}
        lede={`${report.days}. By ${report.by}.`}
        facts={[`Released on ${report.released}`]}
      />
      <Banner kind="accent">
        {sharer} shares this report with you for {trustName}, to read here until {fullDate(endsOn)}, 23:59. It
        belongs to the trust: pass the link on to nobody.
      </Banner>
      <Outlined
        label="Sections"
        items={report.sections.map((section) => ({
          to: `#${sectionAnchor(section.id)}`,
          label: sectionTitle(section),
        }))}
      >
        <ReportReading sections={report.sections} draft={false} />
      </Outlined>
    </Page>
  )
}

function AskCode({ trustName, sharer, endsOn, shut }: Omit<SharedProps, 'report'>) {
  const { errors, errorFor } = useProblems()
  return (
    <Page>
      <Brand />
      <ErrorSummary errors={errors} />
      <PageHead
        eyebrow="A shared report"
        title="Write the code"
        lede={`${sharer} shares a report of ${trustName} by this link, until ${fullDate(endsOn)}. Its code came to you by another way.`}
      />
      {shut ? (
        <Text>
          That was not the code too many times. Try again in an hour, or ask {sharer} for another link.
        </Text>
      ) : (
        // a whole page each time: what somebody has pressed counts as opened
        <Form method="post" reloadDocument>
          <TextField
            name="code"
            label="Code"
            hint="Eight digits"
            inputMode="numeric"
            autoComplete="off"
            width="short"
            error={errorFor('code')}
          />
          <Buttons>
            <Button kind="primary" big>
              Read the report
            </Button>
          </Buttons>
        </Form>
      )}
    </Page>
  )
}

/** Unknown, over or ended: one page, so that nothing can be learned by trying. */
const OpensNothing = () => (
  <Page>
    <Brand />
    <EmptyState level={1} title="This link opens nothing">
      <p>
        A link ends on its day, and as soon as whoever made it ends it. Look whether the whole link was
        copied, or ask whoever sent it to you for another.
      </p>
    </EmptyState>
  </Page>
)
