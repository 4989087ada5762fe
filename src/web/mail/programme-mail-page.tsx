import { useProblems } from '../form.ts'
import { missing, signedIn } from '../request.server.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import type { Route } from './+types/programme-mail-page'
import { logAction, logPage } from './log-request.server.ts'
import { MailLogView } from './mail-log-view.tsx'
import { isOfCentralTeam } from './of-central-team.server.ts'

const at = '/programme/mail'

async function central(args: Route.LoaderArgs | Route.ActionArgs) {
  const actor = signedIn(args)
  if (!(await isOfCentralTeam(actor, null))) throw missing()
  return actor
}

export const loader = async (args: Route.LoaderArgs) => logPage(await central(args), args.request, 'all')
export const action = async (args: Route.ActionArgs) => logAction(await central(args), args.request, at)

export const meta = () => [{ title: 'Mail of the programme – Candour' }]

export default function ProgrammeMailPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Mail of the programme"
        lede="What was sent, to whom, and whether it arrived. What a mail said is not kept here, and what a host sends about its own report is not either."
      />
      <MailLogView
        {...loaderData}
        base={at}
        corrects
        empty="Invitations, quotes and word of each change will stand here."
      />
    </Page>
  )
}
