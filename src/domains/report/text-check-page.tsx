import { fullDate } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { LinkButton } from '../../web/ui/button.tsx'
import { KeyValues } from '../../web/ui/definition.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Prose } from '../../web/ui/text.tsx'
import type { Route } from './+types/text-check-page'
import { textCheck } from './text-check.server.ts'

/** What the final text is known by, worked out again each time that somebody looks. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  return { reviewId, ...found(await textCheck(actor, { reviewId })) }
}

export const meta = () => [{ title: 'Is this the final text? – Candour' }]

export default function TextCheckPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, finalOn, kept, now } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/report`, label: `Report to ${trustName}` }}
        title={kept === now ? 'This is the final text' : 'This is not the final text'}
        lede={
          kept === now
            ? `Not a letter has changed since it was made final on ${fullDate(finalOn)}.`
            : 'Tell the central team. Until it is known why, go by a copy that you downloaded.'
        }
        actions={
          <LinkButton to={`/reviews/${reviewId}/report/text/file`} reload>
            Download the plain text
          </LinkButton>
        }
      />
      {kept !== now && <Banner kind="attention">The two marks below differ.</Banner>}
      <KeyValues
        items={[
          { term: 'Known by, when it was made final', value: <code>{kept}</code> },
          { term: 'Worked out now', value: <code>{now}</code> },
        ]}
      />
      <Prose>
        <h2>How to check it yourself</h2>
        <p>
          The mark is the SHA-256 of the plain text. Download the text and work the mark out with any program
          that knows SHA-256: it is the same for as long as every letter is. The plain text holds what the
          report says and what stands behind it, in its order, and nothing of who wrote or read it.
        </p>
      </Prose>
    </Page>
  )
}
