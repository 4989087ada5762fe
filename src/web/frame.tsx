import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useSignOutGuard } from '../domains/fieldwork/day/sign-out-guard.tsx'
import type { RootData } from '../root.tsx'
import { AskBeforeLosingWords } from './ask-before-losing-words.tsx'
import { initials } from './dates.ts'
import { AccountMenu } from './ui/account-menu.tsx'
import { Banner } from './ui/banner.tsx'
import { OpenShell, Shell } from './ui/shell.tsx'

// What anybody may read about reviews and about us; every other page before signing in stands alone.
const openPages = new Set([
  '/about',
  '/accessibility',
  '/certificates',
  '/confidences',
  '/help',
  '/what-we-keep',
])

/** The frame of every page of somebody signed in, and of what anybody may read. */
export function Frame({ root, children }: { root: RootData | undefined; children: ReactNode }) {
  const { pathname } = useLocation()
  const { guard, question } = useSignOutGuard(root?.person?.id)
  if (!root?.person || !root.navigation)
    return openPages.has(pathname) ? <OpenShell demo={root?.demo}>{children}</OpenShell> : children
  const nav = root.navigation.map((item) => ({ ...item, current: isWithin(pathname, item) }))
  return (
    <Shell
      nav={nav}
      person={{ name: root.person.name, initials: initials(root.person.name) }}
      accountMenu={
        <AccountMenu items={[...accountItems, { label: 'Sign out', action: '/sign-out', before: guard }]} />
      }
      search={{ to: '/trusts', label: 'Find a trust' }}
      demo={root.demo}
    >
      {root.said && (
        <div className="c-said">
          <Banner role="status">{root.said}</Banner>
        </div>
      )}
      {children}
      {question}
      <AskBeforeLosingWords />
    </Shell>
  )
}

const accountItems = [
  { label: 'Your account', to: '/account' },
  { label: 'Mail and calendar', to: '/account/mail' },
  { label: 'Agreements', to: '/agreements' },
]

const isWithin = (pathname: string, item: { to: string; also?: string[] }) =>
  [item.to, ...(item.also ?? [])].some(
    (place) => pathname === place || (place !== '/' && pathname.startsWith(`${place}/`)),
  )
