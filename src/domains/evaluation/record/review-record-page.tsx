import { Link } from 'react-router'
import { fullRange } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { partNames } from '../../allocation/parts.ts'
import type { Route } from './+types/review-record-page'
import { CertificatePart } from './certificate-part.tsx'
import { changeTakeBack } from './change-take-back.server.ts'
import { issueCertificate } from './issue-certificate.server.ts'
import { ownRecordOf } from './own-record.server.ts'
import { RecordForm } from './record-form.tsx'
import { removeTakeBack } from './remove-take-back.server.ts'
import { saveRecord } from './save-record.server.ts'
import { TakeBacks } from './take-backs.tsx'
import { writeTakeBack } from './write-take-back.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await ownRecordOf(signedIn(args), { reviewId: args.params.reviewId }))
}

const deeds = {
  save: [saveRecord, 'Your record is kept. Only you read it.'],
  'write-take-back': [writeTakeBack, 'It is kept.'],
  'change-take-back': [changeTakeBack, 'The change is kept.'],
  'remove-take-back': [removeTakeBack, 'It is taken out of your record.'],
  certificate: [issueCertificate, 'Your certificate is made.'],
} as const

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const [deed, say] = chosenIn(deeds, values.deed)
  return answer<unknown>(await deed(actor, { ...values, reviewId }), values, () => ({
    to: `/record/${reviewId}`,
    say,
  }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `My record, ${loaderData?.entry.trustName ?? ''} – Candour` },
]

export default function ReviewRecordPage({ loaderData: { entry, name } }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: '/record', label: 'My record' }}
        title={entry.trustName}
        lede={`${partNames[entry.part]}, ${fullRange(entry.days[0], entry.days[2])}`}
      />
      <Columns
        main={
          <Stack gap="2xl">
            <RecordForm entry={entry} />
            <TakeBacks entry={entry} />
          </Stack>
        }
        side={
          <>
            <CertificatePart entry={entry} name={name} />
            <SideSection title="Who reads this">
              <Text dim>
                You alone. What you take back is read by the central team only where you tick that you share
                it, and only until you take the tick off.
              </Text>
            </SideSection>
            <SideSection title="The review">
              <Text>
                <Link to={`/reviews/${entry.reviewId}`}>Its page</Link>
              </Text>
            </SideSection>
          </>
        }
      />
    </Page>
  )
}
