import { IconCalendarEvent, IconCloud, IconCloudOff, IconNotes, IconPencilPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { dayAndMonth, initials } from '../../../web/dates.ts'
import { AppBar, AppFrame, AppNotices, AppStatus, AppTabs, OnlyOnTablet } from '../../../web/ui/app-frame.tsx'
import { LinkButton } from '../../../web/ui/button.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { whereInReview } from './day-words.ts'
import { networkLine } from './device-words.ts'
import { devicePath, useField } from './field.ts'
import { heldNotes } from './held-notes.ts'
import { Notices } from './notices.tsx'
import { TodaySide } from './today-side.tsx'

type FieldPageProps = {
  title: ReactNode
  second?: ReactNode
  back?: { to: string; label: string }
  /** instead of the reader's initials, on a phone */
  right?: ReactNode
  /** the page has a heading of its own on a tablet, where the bar tells the day */
  ownHeading?: boolean
  /** a page that ends with a button leaves the places to go out */
  tabs?: boolean
  children: ReactNode
}

/** One page of an open device, with its bar, what it says about the network, and on a tablet the day beside it. */
export function FieldPage({ tabs = true, children, ...bar }: FieldPageProps) {
  const { review } = useField()
  return (
    <AppFrame
      head={
        <>
          <Bars {...bar} />
          <Network />
          <AppNotices>
            <Notices />
          </AppNotices>
        </>
      }
      side={review && <TodaySide />}
      tabs={tabs && review && <Tabs />}
    >
      {children}
    </AppFrame>
  )
}

function Bars({ title, second, back, right, ownHeading }: Omit<FieldPageProps, 'tabs' | 'children'>) {
  const { review, clock } = useField()
  const where = review ? whereInReview(review, clock.date) : undefined
  const phone = <AppBar title={title} second={second ?? where} back={back} right={right ?? <Me />} />
  if (!review) return phone
  return (
    <>
      <AppBar title={title} second={second ?? where} back={back} right={right ?? <Me />} on="phone" />
      <AppBar
        title={ownHeading ? dayAndMonth(clock.date) : title}
        heading={!ownHeading}
        second={where}
        right={
          <>
            <MyNotes reviewId={review.id} />
            <Me />
          </>
        }
        on="tablet"
      />
    </>
  )
}

function MyNotes({ reviewId }: { reviewId: string }) {
  const { state } = useField()
  return (
    <LinkButton to="/field/notes" kind="quiet">
      My notes, {heldNotes(state, reviewId).length}
    </LinkButton>
  )
}

function Me() {
  const { state } = useField()
  if (!state.person) return null
  return (
    <Link to={devicePath} aria-label={`${state.person.name}, this device`}>
      <PersonBadge initials={initials(state.person.name)} kind="you" />
    </Link>
  )
}

function Network() {
  const { state, now, lastSent } = useField()
  const line = networkLine(state, now, lastSent)
  if (!line) return null
  return (
    <AppStatus icon={line.cut ? IconCloudOff : IconCloud}>
      <b>{line.strong}</b> {line.rest}
    </AppStatus>
  )
}

function Tabs() {
  const { pathname } = useLocation()
  const tab = (to: string, label: string, icon: typeof IconNotes) => ({
    to,
    label,
    icon,
    current: pathname === to,
  })
  return (
    <AppTabs
      label="Your day"
      items={[
        tab('/field', 'Today', IconCalendarEvent),
        tab('/field/note', 'New note', IconPencilPlus),
        tab('/field/notes', 'My notes', IconNotes),
      ]}
    />
  )
}

/** The heading that a tablet shows above the page, where the bar tells the day. */
export const OwnHeading = ({ children, lede }: { children: ReactNode; lede?: ReactNode }) => (
  <OnlyOnTablet>
    <h1>{children}</h1>
    {lede && <p className="c-now-where">{lede}</p>}
  </OnlyOnTablet>
)
