import { useRef } from 'react'
import { Form, Link, redirect, useSubmit } from 'react-router'
import { count, longDate } from '../../web/dates.ts'
import { signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { SearchField } from '../../web/ui/search-field.tsx'
import { Row } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/trusts-page'
import { countTrusts, findTrusts, registerDay, type TrustFound } from './find-trusts.server.ts'
import { mayImportRegister } from './import-standing.server.ts'

const A_PAGE = 50

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const words = (asked.get('q') ?? '').slice(0, 100)
  const page = Math.max(1, Math.trunc(Number(asked.get('page')) || 1))
  const [trusts, total, asAt, mayImport] = await Promise.all([
    findTrusts(actor, { words, limit: A_PAGE, offset: (page - 1) * A_PAGE }),
    countTrusts(actor, { words }),
    registerDay(actor, null),
    mayImportRegister(actor, null),
  ])
  if (page > 1 && trusts.length === 0) throw redirect(`/trusts?${new URLSearchParams({ q: words })}`)
  return {
    trusts,
    total,
    asAt,
    words,
    page,
    pages: Math.max(1, Math.ceil(total / A_PAGE)),
    can: { import: mayImport },
  }
}

export const meta = () => [{ title: 'Trusts – Candour' }]

export default function TrustsPage({ loaderData }: Route.ComponentProps) {
  const { trusts, total, asAt, words, can } = loaderData
  const imports = can.import && <LinkButton to="/trusts/imports">Import the register</LinkButton>
  return (
    <Page>
      <PageHead
        title="Trusts"
        lede="From the public register of schools. Type a few letters of a trust’s name."
        actions={imports}
      />
      <FindForm words={words} />
      {total === 0 ? (
        <NothingFound words={words} mayImport={can.import} />
      ) : (
        <>
          <Text size="sm" dim as="div">
            <span role="status">
              {words ? `${count(total, 'trust')} with these letters.` : `${count(total, 'trust')}, by name.`}
            </span>
            {asAt && ` From the register as at ${longDate(asAt)}.`}
          </Text>
          <TrustTable trusts={trusts} />
          <Pages {...loaderData} />
        </>
      )}
    </Page>
  )
}

/** The list follows the typing; without JavaScript the button finds. */
function FindForm({ words }: { words: string }) {
  const submit = useSubmit()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = (form: HTMLFormElement) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      // Whoever has left the field for a trust must not be called back by what they typed.
      if (form.contains(document.activeElement)) submit(form, { replace: true, preventScrollReset: true })
    }, 120)
  }
  return (
    <Form method="get" role="search" onInput={(event) => follow(event.currentTarget)}>
      <SearchField bare label="Find a trust" defaultValue={words} button="Find" />
    </Form>
  )
}

const columns = [
  { key: 'name', label: 'Trust' },
  { key: 'schools', label: 'Schools', align: 'right' as const },
  { key: 'pupils', label: 'Pupils', align: 'right' as const },
  { key: 'place', label: 'Place' },
]

function TrustTable({ trusts }: { trusts: TrustFound[] }) {
  const rows = trusts.map(({ id, name, schools, pupils, place, closed }) => ({
    id,
    cells: {
      name: (
        <>
          <Link to={`/trusts/${id}`}>{name}</Link>
          {closed && <Dim> closed</Dim>}
        </>
      ),
      schools,
      pupils: pupils === null ? <Dim>not published</Dim> : pupils.toLocaleString('en-GB'),
      place: place ?? <Dim>not recorded</Dim>,
    },
  }))
  return <DataTable caption="Trusts" hideCaption density="close" columns={columns} rows={rows} />
}

function NothingFound({ words, mayImport }: { words: string; mayImport: boolean }) {
  if (words) {
    return (
      <EmptyState title="No trust has these letters in its name">
        <p>Try fewer letters, or a single word of the name.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No trusts yet">
      <p>
        {mayImport
          ? 'Import the register first: the files come from Get Information about Schools.'
          : 'They will be here once the central team has imported the register.'}
      </p>
    </EmptyState>
  )
}

function Pages({ words, page, pages }: { words: string; page: number; pages: number }) {
  if (pages === 1) return null
  const to = (one: number) => `?${new URLSearchParams({ ...(words && { q: words }), page: String(one) })}`
  return (
    <nav aria-label="Pages">
      <Row gap="lg">
        {page > 1 && <Link to={to(page - 1)}>Before</Link>}
        <Dim>
          Page {page} of {pages}
        </Dim>
        {page < pages && <Link to={to(page + 1)}>After</Link>}
      </Row>
    </nav>
  )
}
