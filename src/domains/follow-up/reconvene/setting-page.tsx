import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { DateField, TimeField } from '../../../web/ui/date-field.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/setting-page'
import { cancelReconveneDay } from './cancel-reconvene-day.server.ts'
import { changeReconveneDay } from './change-reconvene-day.server.ts'
import { reconveneSetting } from './reconvene-page.server.ts'
import { setReconveneDay } from './set-reconvene-day.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { standing, reconvene, window, partners, inGroup } = found(
    await reconveneSetting(signedIn(args), { reviewId }),
  )
  const last = reconvene?.trusts.map(({ trustName }) => trustName) ?? []
  return {
    reviewId,
    trustName: standing.review.trustName,
    day: reconvene?.day ?? null,
    trusts: last,
    window,
    inGroup,
    partners: partners.map(({ reviewId: value, trustName: label }) => ({ value, label })),
  }
}

const deeds = {
  set: { command: setReconveneDay, say: 'The day is set. Everybody of it is told by email.' },
  change: { command: changeReconveneDay, say: 'The day is changed. Everybody of it is told by email.' },
  cancel: { command: cancelReconveneDay, say: 'The day is taken back. Everybody of it is told by email.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const { command, say } = chosenIn(deeds, values.intent)
  const outcome = await command(actor, { ...values, reviewId })
  return answer<unknown>(outcome, values, () => ({ to: `/reviews/${reviewId}/reconvene`, say }))
}

export const meta = () => [{ title: 'Set the reconvene day – Candour' }]

export default function SettingPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, day, window, trusts } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/reconvene`, label: `Reconvene day, ${trustName}` }}
        title={day ? 'Change the reconvene day' : 'Set the reconvene day'}
        lede={
          trusts.length > 1
            ? `For ${trusts.join(' and ')}.`
            : `Twelve to fifteen months after the review: from ${fullDate(window.from)} to ${fullDate(window.to)}.`
        }
      />
      <Stack gap="2xl">
        <DayForm {...loaderData} />
        {day && <TakeBack reviewId={reviewId} />}
      </Stack>
    </Page>
  )
}

function DayForm({ reviewId, day, window, partners, inGroup }: Route.ComponentProps['loaderData']) {
  const { typed, errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value={day ? 'change' : 'set'} />
      {!day && partners.length > 0 && (
        <Select
          name="withReviewId"
          label="Together with"
          hint={
            inGroup
              ? 'In a group two trusts share a day. Listed are those whose months overlap.'
              : 'Two trusts can share a day. Listed are those whose months overlap.'
          }
          choose="No other trust"
          width="half"
          options={partners}
          defaultValue={typed('withReviewId')}
          error={errorFor('withReviewId')}
        />
      )}
      <DateField
        name="onDay"
        label="Day"
        min={window.from}
        max={window.to}
        defaultValue={typed('onDay', day?.onDay)}
        error={errorFor('onDay')}
      />
      <TimeField
        name="starts"
        label="Begins at"
        hint="The agenda is worked out from here: a little over two hours for one trust, just under five for two."
        defaultValue={typed('starts', day?.starts ?? '10:00')}
        error={errorFor('starts')}
      />
      <TextField
        name="place"
        label="Place"
        hint="Room and address, or leave it empty when you meet by video."
        defaultValue={typed('place', day?.place)}
        error={errorFor('place')}
      />
      <TextField
        name="videoLink"
        label="Link, if anybody joins by video"
        type="url"
        defaultValue={typed('videoLink', day?.videoLink)}
        error={errorFor('videoLink')}
      />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          {day ? 'Change the day' : 'Set the day'}
        </Button>
        <LinkButton kind="quiet" big to={`/reviews/${reviewId}/reconvene`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const TakeBack = ({ reviewId }: { reviewId: string }) => (
  <Section title="Take the day back">
    <Text measure>
      The trusts have no reconvene day then, and are told so. What they chose to bring stays chosen; nobody
      outside each trust reads it until there is a day again.
    </Text>
    <Form method="post" action={`/reviews/${reviewId}/reconvene/day`}>
      <Button kind="danger" name="intent" value="cancel">
        Take the day back
      </Button>
    </Form>
  </Section>
)
