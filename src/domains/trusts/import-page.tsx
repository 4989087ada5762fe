import { useEffect } from 'react'
import { Link, useRevalidator } from 'react-router'
import { longDate, moment } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Progress } from '../../web/ui/progress.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/import-page'
import { applyRegisterImport } from './apply-register-import.server.ts'
import { dateRegisterImport } from './date-register-import.server.ts'
import { discardRegisterImport } from './discard-register-import.server.ts'
import { Findings } from './import-findings.tsx'
import { AskDate, Decide, StartAgain } from './import-forms.tsx'
import { ImportRows } from './import-rows.tsx'
import { previewAgain } from './preview-again.server.ts'
import { isRunning, stateWords } from './register-import.ts'
import { type ImportSeen, importRows, registerImport } from './register-imports.server.ts'
import { shownIn } from './shown-rows.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { importId } = args.params
  const seen = found(await registerImport(actor, { importId }))
  const shown = shownIn(new URL(args.request.url).searchParams, seen.counts)
  return { seen, shown, rows: shown ? await importRows(actor, { importId, ...shown }) : [] }
}

const commands = {
  date: dateRegisterImport,
  apply: applyRegisterImport,
  discard: discardRegisterImport,
  again: previewAgain,
}
const isIntent = (value: unknown): value is keyof typeof commands =>
  typeof value === 'string' && value in commands

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  const intent = found(isIntent(values.intent) ? values.intent : null)
  const { importId } = args.params
  const outcome = await commands[intent](actor, { ...values, importId })
  if (intent === 'discard')
    return answer(outcome, values, () => ({
      to: '/trusts/imports',
      say: 'The import is discarded. Nothing was changed.',
    }))
  return answer(outcome, values, () => ({ to: `/trusts/imports/${importId}` }))
}

export const meta = () => [{ title: 'Import of the register – Candour' }]

export default function ImportPage({ loaderData: { seen, shown, rows } }: Route.ComponentProps) {
  const { errors } = useProblems()
  useWatching(isRunning(seen.state))
  return (
    <Page>
      <PageHead
        crumb={{ to: '/trusts/imports', label: 'Imports' }}
        title={seen.asAt ? `Register as at ${longDate(seen.asAt)}` : 'Register files'}
        lede={seen.files.map((file) => file.name).join(', ')}
        facts={[
          stateWords[seen.state],
          `Brought ${moment(seen.createdAt)}${seen.broughtBy ? ` by ${seen.broughtBy}` : ''}`,
        ]}
      />
      <ErrorSummary errors={errors} />
      {seen.trouble && seen.state === 'previewed' && <Banner kind="attention">{seen.trouble}</Banner>}
      {seen.state === 'previewed' ? (
        <>
          <Findings seen={seen} shown={shown} />
          <Decide seen={seen} />
        </>
      ) : (
        <>
          <Stand seen={seen} />
          <Findings seen={seen} shown={shown} />
        </>
      )}
      {shown && <ImportRows shown={shown} rows={rows} />}
    </Page>
  )
}

/** What is so now, and what can be done about it. */
function Stand({ seen }: { seen: ImportSeen }) {
  if (isRunning(seen.state)) return <Running seen={seen} />
  if (seen.state === 'undated') return <AskDate files={seen.files} />
  if (seen.state === 'refused') {
    return (
      <Section title="These files cannot be used">
        <Text measure>{seen.refusal}</Text>
        <Text dim>Nothing was changed.</Text>
        <Text>
          <Link to="/trusts/imports">Bring other files</Link>
        </Text>
      </Section>
    )
  }
  if (seen.state === 'discarded') return <Text dim>It was put away without changing anything.</Text>
  const when = seen.finishedAt ? moment(seen.finishedAt) : ''
  return (
    <Banner role="status">{`Applied ${when}${seen.finishedBy ? `, asked for by ${seen.finishedBy}` : ''}.`}</Banner>
  )
}

function Running({ seen }: { seen: ImportSeen }) {
  const whole = seen.state === 'reading' ? 'Reading the files' : 'Applying the changes'
  return (
    <Section title={whole}>
      <Progress
        label={whole}
        value={Math.round(seen.done * 100)}
        words={`${seen.doing}, ${Math.round(seen.done * 100)}%`}
      />
      <Text dim measure>
        You can leave this page: the work goes on, and this import is listed under Imports.{' '}
        <Link to=".">Look again</Link>
      </Text>
      {seen.stalled && <StartAgain intent={seen.state === 'reading' ? 'again' : 'apply'} />}
    </Section>
  )
}

function useWatching(on: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!on || state !== 'idle') return
    const timer = setTimeout(() => revalidate(), 1000)
    return () => clearTimeout(timer)
  }, [on, state, revalidate])
}
