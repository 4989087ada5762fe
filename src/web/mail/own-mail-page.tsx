import { useProblems } from '../form.ts'
import { signedIn } from '../request.server.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import type { Route } from './+types/own-mail-page'
import { logAction } from './log-request.server.ts'
import { MailLogView } from './mail-log-view.tsx'
import { ownMailLog } from './own-mail-log.server.ts'

const at = '/account/mail/sent'

export const loader = (args: Route.LoaderArgs) => ownMailLog(signedIn(args), args.request)
export const action = (args: Route.ActionArgs) => logAction(signedIn(args), args.request, at)

export const meta = () => [{ title: 'Mail to you, and from you – Candour' }]

export default function OwnMailPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: '/account/mail', label: 'Mail and calendar' }}
        title="Mail to you, and from you"
        lede="What Candour sent to you, and what it sent to others because of something that you did. Sign-in codes are not listed."
      />
      <MailLogView {...loaderData} base={at} empty="When something is sent to you, it stands here." />
    </Page>
  )
}
