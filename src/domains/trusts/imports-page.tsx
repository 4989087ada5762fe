import { Form, Link } from 'react-router'
import { longDate, moment } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { FileField } from '../../web/ui/file-field.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Dim, Prose } from '../../web/ui/text.tsx'
import type { Route } from './+types/imports-page'
import { bringRegisterFiles } from './bring-register-files.server.ts'
import { mayImportRegister } from './import-standing.server.ts'
import { receiveUploads } from './receive-uploads.server.ts'
import { stateWords } from './register-import.ts'
import { type ImportSeen, registerImports } from './register-imports.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  found((await mayImportRegister(actor, null)) || null)
  return { imports: await registerImports(actor, null) }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  found((await mayImportRegister(actor, null)) || null)
  const files = await receiveUploads(args.request)
  const outcome = Array.isArray(files)
    ? await bringRegisterFiles(actor, { files })
    : { ok: false as const, problems: [files] }
  return answer(outcome, {}, (importId) => ({ to: `/trusts/imports/${importId}` }))
}

export const meta = () => [{ title: 'Import the register – Candour' }]

export default function ImportsPage({ loaderData: { imports } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/trusts', label: 'Trusts' }}
        title="Import the register"
        lede="Bring the files of the public register. You see what would change before anything does."
      />
      <BringFiles />
      <Section title="Imports so far">
        <DataTable
          caption="Imports so far"
          hideCaption
          columns={columns}
          rows={imports.map(rowOf)}
          empty="None yet. The files that you bring will be listed here, with what became of them."
        />
      </Section>
    </Page>
  )
}

function BringFiles() {
  const { errors, errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" encType="multipart/form-data">
      <ErrorSummary errors={errors} />
      <Prose>
        <p>
          From the downloads page of Get Information about Schools: the establishment fields, all group
          records and all group links. CSV files, or the zips as they were downloaded, all of one day.
          Together they tell most; each also works alone.
        </p>
      </Prose>
      <FileField
        name="files"
        label="Files"
        hint="Up to three, one of each kind."
        error={errorFor('files')}
        accept=".csv,.zip"
        multiple
      />
      <Buttons>
        <Button kind="primary" unavailable={sending ? 'The files are on their way.' : undefined}>
          See what would change
        </Button>
      </Buttons>
    </Form>
  )
}

const columns = [
  { key: 'files', label: 'Files' },
  { key: 'asAt', label: 'As at' },
  { key: 'state', label: 'What became of them' },
  { key: 'brought', label: 'Brought' },
]

function rowOf({ id, files, asAt, state, broughtBy, createdAt }: ImportSeen) {
  return {
    id,
    cells: {
      files: <Link to={`/trusts/imports/${id}`}>{files.map((file) => file.name).join(', ')}</Link>,
      asAt: asAt ? longDate(asAt) : <Dim>not known</Dim>,
      state: stateWords[state],
      brought: `${moment(createdAt)}${broughtBy ? `, ${broughtBy}` : ''}`,
    },
  }
}
