import { signedIn } from '../request.server.ts'
import { Page, PageHead } from '../ui/page.tsx'
import type { Route } from './+types/home-page'

export async function loader(args: Route.LoaderArgs) {
  signedIn(args)
  return {}
}

export const meta = () => [{ title: 'What needs you – Candour' }]

export default function HomePage() {
  return (
    <Page>
      <PageHead title="What needs you" />
    </Page>
  )
}
