import { Link } from 'react-router'
import { count } from '../dates.ts'
import { Banner } from '../ui/banner.tsx'
import type { LoggedMail } from './mail-log.server.ts'

/** On home: the newest mail of yours that did not arrive, and where to put it right. */
export function UndeliveredNotice({ mail }: { mail: LoggedMail[] }) {
  const [first, ...more] = mail
  if (!first) return null
  return (
    <Banner kind="attention">
      A mail to {first.to} could not be delivered. {first.reason}{' '}
      {more.length > 0 && `So it is with ${count(more.length, 'more', 'more')}. `}
      <Link to="/account/mail/sent#not-delivered">See what you can do</Link>.
    </Banner>
  )
}
