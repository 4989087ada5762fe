import { data, Link } from 'react-router'
import { addressOf } from '../../access/mail-settings.server.ts'
import {
  calendarAddress,
  endCalendarAddress,
  makeCalendarAddress,
} from '../../domains/schedule/calendar-address.server.ts'
import { dateOf, longDate } from '../dates.ts'
import { useProblems } from '../form.ts'
import { answer, formValues, missing, signedIn } from '../request.server.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { Text } from '../ui/text.tsx'
import type { Route } from './+types/preference-page'
import { CalendarAddress } from './calendar-address.tsx'
import { mailPreference } from './mail-preference.server.ts'
import { timeZones } from './mail-preference.ts'
import { PreferenceForm } from './preference-form.tsx'
import { setMailPreference } from './set-mail-preference.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const [wants, address] = await Promise.all([mailPreference(actor, null), calendarAddress(actor, null)])
  const madeOn = address && longDate(dateOf(address.madeAt))
  return { wants, timeZones, address: madeOn ? { madeOn } : null }
}

const to = '/account/mail'

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  if (values.intent === 'make-address') {
    const made = await makeCalendarAddress(actor, {})
    if (!made.ok) throw missing()
    // Shown on this page alone: neither kept nor sent on to another.
    return data({ address: addressOf(made.value) }, { headers: { 'cache-control': 'no-store' } })
  }
  if (values.intent === 'end-address') {
    const say = 'The address has ended. A calendar that asks for it finds nothing.'
    return answer(await endCalendarAddress(actor, {}), values, () => ({ to, say }))
  }
  return answer(await setMailPreference(actor, values), values, () => ({ to, say: 'Kept.' }))
}

export const meta = () => [{ title: 'Mail and calendar – Candour' }]

export default function PreferencePage({ loaderData, actionData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const made = actionData && 'address' in actionData ? actionData.address : null
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: '/account', label: 'Your account' }}
        title="Mail and calendar"
        lede="What we send you, and when. Nothing confidential is ever in a mail or a calendar."
      />
      <PreferenceForm wants={loaderData.wants} timeZones={loaderData.timeZones} />
      <CalendarAddress address={loaderData.address} made={made} />
      <Text>
        <Link to="/account/mail/sent">Mail to you, and from you</Link>
      </Text>
    </Page>
  )
}
