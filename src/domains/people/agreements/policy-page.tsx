import { Link } from 'react-router'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { ReportSheet } from '../../../web/ui/report-sheet.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/policy-page'
import { policyDiff, policyLines } from './policy-diff.ts'
import { isPolicyKind } from './policy-text.ts'
import { policyReading } from './policy-texts.server.ts'
import { PolicyChanges } from './policy-words.tsx'
import { publishedWords } from './published-words.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { kind } = args.params
  const asked = new URL(args.request.url).searchParams.get('version')
  if (!isPolicyKind(kind) || (asked !== null && !/^\d{1,6}$/.test(asked))) throw missing()
  return found(await policyReading(actor, { kind, version: asked === null ? null : Number(asked) }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.text.title ?? 'Policy'}, version ${loaderData?.text.version ?? ''} – Candour` },
]

/** One version, to read, to print, and to compare with the one before. */
export default function PolicyPage({ loaderData: { text, before, newest } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/agreements', label: 'Agreements' }}
        title={text.title}
        lede={
          text.version === newest
            ? 'What every reviewer accepts before they visit a trust.'
            : `An earlier version. Version ${newest} stands now.`
        }
        facts={[`Version ${text.version}`, publishedWords(text.publishedAt), text.publishedBy].filter(
          (fact) => fact !== null,
        )}
        actions={<PrintButton />}
      />
      {text.version !== newest && (
        <Text>
          <Link to={`/agreements/${text.kind}`}>Read version {newest}</Link>
        </Text>
      )}
      <ReportSheet>
        {policyLines(text.parts).map((line) =>
          line.heading ? <h2 key={line.key}>{line.text}</h2> : <p key={line.key}>{line.text}</p>,
        )}
      </ReportSheet>
      {before && (
        <Section title={`What changed since version ${before.version}`}>
          {text.changeNote && (
            <Text strong measure>
              {text.changeNote}
            </Text>
          )}
          <PolicyChanges lines={policyDiff(before.parts, text.parts)} />
        </Section>
      )}
    </Page>
  )
}
