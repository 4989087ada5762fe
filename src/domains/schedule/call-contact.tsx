import { IconPhone } from '@tabler/icons-react'
import { callLink } from '../../web/telephone.ts'
import { Icon } from '../../web/ui/icon.tsx'
import type { SafeguardingContact } from './safeguarding-contacts.server.ts'

/** Name, post and a number that a phone calls when it is tapped. */
export const CallContact = ({ name, post, telephone }: Omit<SafeguardingContact, 'urn' | 'school'>) => (
  <>
    <b>{name}</b>
    {post && `, ${post}`}
    <br />
    <a href={callLink(telephone)}>
      <Icon of={IconPhone} /> {telephone}
    </a>
  </>
)
