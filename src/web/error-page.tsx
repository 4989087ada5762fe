import { isRouteErrorResponse } from 'react-router'
import type { RootData } from '../root.tsx'
import { Frame } from './frame.tsx'
import { LinkButton } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { Page } from './ui/page.tsx'
import { Text } from './ui/text.tsx'

/** One page for everything that goes wrong: refused and missing look the same. */
export function ErrorPage({ error, root }: { error: unknown; root: RootData | undefined }) {
  const expected = isRouteErrorResponse(error) && error.status < 500
  return (
    <Frame root={root}>
      <Page>{expected ? <Missing email={root?.person?.email} /> : <Broken root={root} />}</Page>
    </Frame>
  )
}

function Missing({ email }: { email?: string }) {
  const actions = email ? (
    <>
      <LinkButton to="/">Go to what needs you</LinkButton>
      <LinkButton to="/account" kind="quiet">
        Sign in as someone else
      </LinkButton>
    </>
  ) : (
    <LinkButton to="/sign-in">Sign in</LinkButton>
  )
  return (
    <>
      <title>Page not found – Candour</title>
      <EmptyState level={1} title="Page not found" actions={actions}>
        <p>
          There is nothing at this address for you. It may have been moved, or it may be for other people.
        </p>
        {email && (
          <p>
            If somebody sent you the link, ask them to share it with <strong>{email}</strong>, the address you
            are signed in with.
          </p>
        )}
      </EmptyState>
    </>
  )
}

function Broken({ root }: { root: RootData | undefined }) {
  return (
    <>
      <title>Something went wrong – Candour</title>
      <EmptyState
        level={1}
        title="Something went wrong at our end"
        actions={<LinkButton to="">Try again</LinkButton>}
      >
        <p>
          Your last change was not saved. Go back to the page before, where what you typed may still be, and
          try again.
        </p>
        {root && (
          <Text size="sm">
            If it keeps happening, tell the central team this reference: <strong>{root.reference}</strong>
          </Text>
        )}
      </EmptyState>
    </>
  )
}
