import { Form } from 'react-router'
import { configContext } from '../../../web/context.ts'
import { count } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice, ChoiceGroup } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { publicCover } from '../public/public-cover.ts'
import { PublicReport } from '../public/public-report.tsx'
import type { Route } from './+types/publish-page'
import { publishReport } from './publish-report.server.ts'
import { publishing } from './publishing.server.ts'
import { unpublishReport } from './unpublish-report.server.ts'

/** How the public page would look, and the button behind it; once it is there, the way to take it off again. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { cover, sections, ...rest } = found(await publishing(actor, { reviewId }))
  return {
    reviewId,
    ...rest,
    address: `${args.context.get(configContext).url}${rest.address}`,
    report: publicCover(cover, sections),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/report#public`
  if (values.intent === 'unpublish')
    return answer(await unpublishReport(actor, { reviewId }), values, () => ({
      to,
      say: 'It is off the page.',
    }))
  if (values.intent !== 'publish') throw missing()
  return answer(await publishReport(actor, { ...values, reviewId }), values, () => ({
    to,
    say: 'It is on your trust’s page.',
  }))
}

export const meta = () => [{ title: 'Publish the report – Candour' }]

export default function PublishPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, report, published, concerns, address } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/report`, label: 'Your report' }}
        title={published ? 'Your report is on your trust’s page' : 'See how it would look'}
        lede={`The whole report, at ${address}, for anyone to read without signing in.`}
      />
      {published ? (
        <>
          <OnYourWebsite address={address} />
          <Unpublish reviewId={reviewId} />
        </>
      ) : (
        <Publish reviewId={reviewId} by={report.by} concerns={concerns} />
      )}
      <Section title={published ? 'How it looks' : 'How it would look'} id="preview">
        <PublicReport {...report} level={3} />
      </Section>
    </Page>
  )
}

type Concerns = Route.ComponentProps['loaderData']['concerns']

type PublishProps = { reviewId: string; by: string; concerns: Concerns }

function Publish({ reviewId, by, concerns }: PublishProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <Prose>
        <p>
          Read it once more as somebody would who knows your schools. Search engines find the page, others can
          copy what stands on it, and what was copied cannot be taken back.
        </p>
        <p>The page and the PDF name those who made it: {by}. Tell them before you publish.</p>
      </Prose>
      <LastCheck concerns={concerns} />
      <Stack gap="md">
        <Choice
          name="pdf"
          value="yes"
          label="Let people download it as a PDF"
          defaultChecked={typed('pdf') === 'yes'}
        />
        <ChoiceGroup
          type="checkbox"
          name="sure"
          legend="Before you publish"
          options={[
            { value: 'yes', label: 'I have read what stands below, and the trust wants anyone to read it' },
          ]}
          error={errorFor('sure')}
        />
      </Stack>
      <Buttons>
        <Button kind="primary" big name="intent" value="publish">
          Publish the whole report
        </Button>
        <LinkButton kind="quiet" big to={`/reviews/${reviewId}/report#public`}>
          Not now
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** What somebody who knows the schools could tie to one person. The trust decides: some of it may be meant to be read. */
function LastCheck({ concerns }: { concerns: Concerns }) {
  if (concerns.length === 0)
    return <Text dim>No words were found that may point at one person. It is still yours to judge.</Text>
  return (
    <Banner kind="attention">
      <p>
        <b>{count(concerns.length, 'place')} may point at somebody. Look at each before you publish.</b>
      </p>
      <ul>
        {concerns.map(({ blockId, from, kind, words, because }) => (
          <li key={`${blockId} ${from} ${kind}`}>
            <q>{words}</q>: {because}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** For whoever keeps the trust's website. */
const OnYourWebsite = ({ address }: { address: string }) => (
  <Section title="On your own website" id="website">
    <Text measure>Link to {address}, or show the list there with this line:</Text>
    <p>
      <code>{`<iframe src="${address}" title="Peer reviews of our trust" width="100%" height="480" style="border:0"></iframe>`}</code>
    </p>
  </Section>
)

const Unpublish = ({ reviewId }: { reviewId: string }) => (
  <Form method="post">
    <Text>
      Taken off, nobody finds it there any more from that moment on. You can publish it again. Copies that
      others made stay where they are.
    </Text>
    <Buttons>
      <Button kind="danger" name="intent" value="unpublish">
        Take it off the page
      </Button>
      <LinkButton kind="quiet" to={`/reviews/${reviewId}/report#public`}>
        Leave it there
      </LinkButton>
    </Buttons>
  </Form>
)
