import { found, signedIn } from '../../../web/request.server.ts'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/repair-page'
import { roundBoard } from './board.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await roundBoard(signedIn(args), { roundId: args.params.roundId }))
}
export default function RepairPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead title={loaderData.name} />
    </Page>
  )
}
