import { Link } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/kept-page'
import { endHold } from './end-hold.server.ts'
import { holdErasure } from './hold-erasure.server.ts'
import { HoldForm, Holds } from './hold-parts.tsx'
import { keptOfReview } from './kept.server.ts'
import { KeptPart } from './kept-part.tsx'
import { clockWords } from './kept-words.ts'
import { lookAgain } from './look-again.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await keptOfReview(signedIn(args), { reviewId: args.params.reviewId }))
}

const deeds = {
  hold: [holdErasure, 'The clock is stopped. The host and the team see it, and why.'],
  'end-hold': [endHold, 'The clock goes on.'],
  'look-again': [lookAgain, 'We have looked again. What was found stands below.'],
} as const

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const [deed, say] = chosenIn(deeds, values.deed)
  return answer<unknown>(await deed(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/kept`,
    say,
  }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `What is kept, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function KeptPage({ loaderData }: Route.ComponentProps) {
  const { review, kinds, holds, can } = loaderData
  const { errors } = useProblems()
  const [first] = kinds
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="What is kept, and until when"
        lede={first ? clockWords(first) : undefined}
        actions={<PrintButton />}
      />
      <Columns
        main={
          <Stack gap="xl">
            <Holds holds={holds} canEnd={can.endHold} />
            {kinds.map((one) => (
              <KeptPart key={one.kind} one={one} />
            ))}
            {can.hold && <HoldForm />}
          </Stack>
        }
        side={
          <>
            <SideSection title="What stays">
              <Text dim>
                The report, what the host heard, and its own notes and actions stay the host’s. That the
                review took place, who took part and when, stays too.
              </Text>
            </SideSection>
            <SideSection title="The rules">
              <Text dim>
                They are the same for every review, and public:{' '}
                <Link to="/what-we-keep">What we keep, and for how long</Link>.
              </Text>
            </SideSection>
            <SideSection title="This page">
              <Text dim>
                Everybody who takes part can read it, also after the review is over. It holds nobody’s words.
              </Text>
            </SideSection>
          </>
        }
      />
    </Page>
  )
}
