import { actorContext } from '../../../web/context.ts'
import { fullDate } from '../../../web/dates.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { SearchField } from '../../../web/ui/search-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/certificates-page'
import { certificateNumbered } from './certificate-check.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get('number') ?? ''
  const found = typed ? await certificateNumbered(context.get(actorContext), { typed }) : null
  return { typed, found }
}

export const meta: Route.MetaFunction = () => [{ title: 'Check a certificate – Candour' }]

export default function CertificatesPage({ loaderData: { typed, found } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        title="Check a certificate"
        lede="A certificate of taking part in a trust peer review carries a number, such as K7QF-2M9X-HT4D."
      />
      <Stack gap="lg">
        <SearchField label="Number of the certificate" name="number" defaultValue={typed} button="Check it" />
        {found && (
          <Banner kind="accent" role="status">
            <p>
              Certificate {found.number} was issued on {fullDate(found.issuedOn)} to {found.name}.
            </p>
            {found.replaced && <p>It has been replaced by a later one, which says something else.</p>}
          </Banner>
        )}
        {typed && !found && (
          <Banner kind="attention" role="status">
            We have issued no certificate with this number. Look at it once more: it has twelve letters and
            digits, and neither the letter O nor I, nor a nought or a one.
          </Banner>
        )}
        <Text dim measure>
          No more is told here than to whom a certificate was issued, and when. Which trust was visited, and
          what the review found, is that trust’s to tell.
        </Text>
      </Stack>
    </Page>
  )
}
