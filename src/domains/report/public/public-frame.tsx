import type { ReactNode } from 'react'
import { FramedBrand } from '../../../web/ui/mark.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Text } from '../../../web/ui/text.tsx'

/** Around what everybody can read: whose it is, and where to read what a trust peer review is. */
export const PublicFrame = ({ trustName, children }: { trustName: string; children: ReactNode }) => (
  <Page>
    <FramedBrand />
    {children}
    <Text size="sm" dim>
      {trustName} owns its reports and decides that they stand here.{' '}
      <a href="/about" target="_top">
        What a trust peer review is
      </a>
    </Text>
  </Page>
)
