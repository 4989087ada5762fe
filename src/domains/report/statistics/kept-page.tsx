import { found, signedIn } from '../../../web/request.server.ts'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/kept-page'
import { keptPage } from './kept-figures.server.ts'

/** The central team reads of a released report what stands here, and its host sees the same. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  return { reviewId, ...found(await keptPage(actor, { reviewId })) }
}

export const meta = () => [{ title: 'What the programme keeps – Candour' }]

export default function KeptPage({ loaderData: { reviewId, trustName, figures } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title="What the programme keeps"
        lede="Of a released report the central team can read these dates and counts, and not a word of it. The trust and the central team see the same page."
      />
      <KeyValues items={figures} />
    </Page>
  )
}
