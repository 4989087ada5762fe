import type { LinksFunction } from 'react-router'
import { Outlet } from 'react-router'

export const links: LinksFunction = () => [
  { rel: 'manifest', href: '/manifest.webmanifest' },
  { rel: 'apple-touch-icon', href: '/icon-touch-180.png' },
]

export default function FieldFrame() {
  return <Outlet />
}
