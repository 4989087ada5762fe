import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import sourceSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url'
import { type ReactNode, useState } from 'react'
import {
  data,
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root'
import { configContext, nonceContext, requestIdContext, sessionContext } from './web/context.ts'
import { ErrorPage } from './web/error-page.tsx'
import { Frame } from './web/frame.tsx'
import { identify } from './web/identify.server.ts'
import { navigationFor } from './web/navigation.server.ts'
import { saidAlready, saidIn } from './web/said.server.ts'
import './web/styles/index.css'

export const middleware: Route.MiddlewareFunction[] = [identify]

export const links: LinksFunction = () => [
  { rel: 'preload', href: atkinson, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: sourceSerif, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export async function loader({ request, context }: Route.LoaderArgs) {
  // Pages of the field are kept on devices that several people use: nobody's name is in them.
  const session = isOfField(request.url) ? null : context.get(sessionContext)
  const said = isOfField(request.url) ? null : saidIn(request)
  const answer = {
    nonce: context.get(nonceContext),
    reference: context.get(requestIdContext).slice(0, 8).toUpperCase(),
    demo: context.get(configContext).demo,
    contact: context.get(configContext).contact,
    person: session && { id: session.personId, name: session.name, email: session.email },
    navigation: session ? await navigationFor(session.personId, context.get(requestIdContext)) : null,
    said,
  }
  return said ? data(answer, { headers: { 'set-cookie': saidAlready } }) : data(answer)
}

const isOfField = (url: string | URL) => /^\/field(\/|\.data$|$)/.test(new URL(url).pathname)

// From one page of the field to another nothing is asked of the server: there may be none to ask. A page that only asks
// for its own data again leaves the frame alone: what was just said stays to be read.
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (isOfField(currentUrl) && isOfField(nextUrl)) return false
  return (formMethod !== undefined || currentUrl.href !== nextUrl.href) && defaultShouldRevalidate
}

export type RootData = Route.ComponentProps['loaderData']

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  // The document's own: later answers carry others, and its policy knows only this one.
  const [nonce] = useState(root?.nonce)
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {nonce && <meta property="csp-nonce" nonce={nonce} />}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <Frame root={loaderData}>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>('root')
  return <ErrorPage error={error} root={root} />
}
