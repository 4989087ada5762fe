import { useRouteLoaderData } from 'react-router'
import { Banner } from '../../../web/ui/banner.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Brand } from '../../../web/ui/mark.tsx'
import { Page } from '../../../web/ui/page.tsx'

/** The address is a key: it is told to no other site, and no search engine keeps it (as for a briefing's link). */
export const secretMeta = (title: string) => [
  { title: `${title} – Candour` },
  { name: 'referrer', content: 'strict-origin' },
  { name: 'robots', content: 'noindex, nofollow' },
]

/** Somebody who is signed in has it said by the frame of every page. */
export function SaidToStrangers() {
  const root = useRouteLoaderData<{ said: string | null; person: unknown }>('root')
  return root && !root.person && root.said ? <Banner role="status">{root.said}</Banner> : null
}

/** Unknown, over, or somebody else's action by now: one page, so that nothing can be learned by trying. */
export const OpensNothing = () => (
  <Page>
    <Brand />
    <EmptyState level={1} title="This link opens nothing">
      <p>
        A reminder’s link works for six weeks, and for as long as the action is yours. Look whether you have a
        newer mail, and that the whole link was copied.
      </p>
      <p>
        <a href="/">Sign in</a> to see what is yours.
      </p>
    </EmptyState>
  </Page>
)
