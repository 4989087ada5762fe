import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { actionPage } from '../actions-page.server.ts'
import { tellChange } from '../changes/tell-change.server.ts'
import { canSayProgress } from '../policy.ts'
import type { Route } from './+types/progress-page'
import { ProgressFields } from './progress-fields.tsx'
import { sayProgress } from './say-progress.server.ts'

/** One short form, for a phone and for less than a minute. */
export async function loader(args: Route.LoaderArgs) {
  const page = found(await actionPage(signedIn(args), { actionId: args.params.actionId }))
  const permission = canSayProgress({ action: page.standing })
  if (permission === 'missing') throw missing()
  const { id, title, number, dueOn, standing, putOffUntil, reviewId } = page.action
  return {
    action: { id, title, number, dueOn, putOffUntil, reviewId, state: standing },
    wait: permission === 'allowed' ? null : permission.notNow,
    opened: new URL(args.request.url).searchParams.get('open') === 'changed',
    told: { version: page.told[0]?.version ?? 0, body: page.told[0]?.body ?? '' },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { actionId } = args.params
  const values = await formValues(args.request)
  const to = `/actions/${actionId}`
  if (values.intent === 'tell') {
    const page = found(await actionPage(actor, { actionId }))
    const outcome = await tellChange(actor, { ...values, actionId, reviewId: page.action.reviewId })
    return answer(outcome, values, () => ({ to, say: 'What changed is kept.' }))
  }
  return answer(await sayProgress(actor, { ...values, actionId }), values, () => ({
    to,
    say: 'Kept. You can take it back on this page.',
  }))
}

export const meta = () => [{ title: 'Say how it goes – Candour' }]

export default function ProgressPage({ loaderData }: Route.ComponentProps) {
  const { action, wait, told, opened } = loaderData
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/actions/${action.id}`, label: `Action ${action.number}` }}
        title={action.title}
        lede={
          wait ?? (action.dueOn ? `Due on ${fullDate(action.dueOn)}. How does it go?` : 'How does it go?')
        }
      />
      {!wait && (
        <Form method="post" noValidate>
          <ProgressFields before={action} />
          <Buttons>
            <Button kind="primary" big disabled={sending}>
              Keep it
            </Button>
            <LinkButton kind="quiet" big to={`/actions/${action.id}`}>
              Cancel
            </LinkButton>
          </Buttons>
        </Form>
      )}
      <Disclosure summary="Tell what changed because of it" open={opened}>
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="tell" />
          <input type="hidden" name="from" value={told.version} />
          <TextArea
            name="body"
            label="In your own words"
            hint="What is different now, and for whom. Your trust’s leaders read it, and decide whether others may."
            rows={4}
            serif
            defaultValue={typed('body', told.body)}
            error={errorFor('body')}
          />
          <Buttons>
            <Button disabled={sending}>Keep what changed</Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Page>
  )
}
