import { Form, Link } from 'react-router'
import { dateOf, longDate, nameList } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { policyNames } from '../../people/agreements/policy-text.ts'
import { PolicyChanges, PolicyWords } from '../../people/agreements/policy-words.tsx'
import { publishedWords } from '../../people/agreements/published-words.ts'
import type { Route } from './+types/agreements-page'
import { acceptAgreements } from './accept-agreements.server.ts'
import { myAgreements } from './my-agreements.server.ts'
import { Pledge } from './pledge.tsx'
import { returnPath } from './return-path.ts'

export async function loader(args: Route.LoaderArgs) {
  const mine = found(await myAgreements(signedIn(args), null))
  return { ...mine, to: returnPath(new URL(args.request.url).searchParams.get('to')) }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  const to = returnPath(values.to)
  return answer(await acceptAgreements(actor, values), values, (accepted) => ({
    to: to ?? '/agreements',
    say: `You have accepted the ${nameList(accepted.map(({ kind }) => policyNames[kind]))}.`,
  }))
}

export const meta = () => [{ title: 'Agreements – Candour' }]

export default function AgreementsPage({ loaderData }: Route.ComponentProps) {
  const { reviewer, texts, to } = loaderData
  const { errors } = useProblems()
  const waiting = texts.filter((text) => text.waits)
  const rest = texts.filter((text) => !text.waits)
  return (
    <Page>
      <PageHead title="Agreements" lede={lede(reviewer, waiting.length)} />
      <ErrorSummary errors={errors} />
      {to && waiting.some(({ kind }) => kind === 'confidentiality') && <WhyFirst />}
      {waiting.length > 0 && <Accepting waiting={waiting} to={to} />}
      {rest.length > 0 && <Texts rest={rest} reviewer={reviewer} />}
    </Page>
  )
}

type Agreement = Route.ComponentProps['loaderData']['texts'][number]

function lede(reviewer: boolean, waiting: number) {
  if (!reviewer)
    return 'What every reviewer accepts before they visit a trust, or read a line of what it sends.'
  if (waiting === 0)
    return 'You have accepted everything as it stands now. You are asked again when something changes.'
  return 'What you promise to the trusts that you visit. Read what is new to you, then tick that you accept it.'
}

const WhyFirst = () => (
  <Banner kind="accent">
    The trust’s documents open once you have accepted the confidentiality agreement as it stands now. You then
    go on to where you were.
  </Banner>
)

function Accepting({ waiting, to }: { waiting: Agreement[]; to: string | null }) {
  return (
    <Form method="post" noValidate>
      {to && <input type="hidden" name="to" value={to} />}
      <Stack gap="2xl">
        {waiting.map((text) => (
          <ToAccept key={text.kind} text={text} />
        ))}
        <Buttons>
          <Button kind="primary" big>
            {waiting.length === 1 ? 'Accept it' : 'Accept what is ticked'}
          </Button>
        </Buttons>
      </Stack>
    </Form>
  )
}

const ToAccept = ({ text }: { text: Agreement }) => (
  <Section title={text.title} aside={versionWords(text)}>
    {text.changes ? <Changed text={text} /> : <PolicyWords parts={text.parts} />}
    <Pledge
      name={text.kind}
      value={String(text.version)}
      label={`I accept the ${policyNames[text.kind]}, version ${text.version}`}
    />
  </Section>
)

/** Somebody who accepted an earlier version reads first what is different. */
function Changed({ text: { changes, notes, parts } }: { text: Agreement }) {
  return (
    <>
      {notes.map((note) => (
        <Text key={note} strong measure>
          {note}
        </Text>
      ))}
      <Disclosure summary="What changed, marked in the text" open>
        {changes && <PolicyChanges lines={changes} />}
      </Disclosure>
      <Disclosure summary="The whole text as it stands now">
        <PolicyWords parts={parts} />
      </Disclosure>
    </>
  )
}

const versionWords = ({ version, accepted, publishedAt }: Agreement) =>
  accepted && accepted.version !== version
    ? `Version ${version}. You accepted version ${accepted.version} on ${longDate(dateOf(accepted.at))}`
    : `Version ${version}. ${publishedWords(publishedAt)}`

const Texts = ({ rest, reviewer }: { rest: Agreement[]; reviewer: boolean }) => (
  <Section title={reviewer ? 'What you have accepted' : 'The texts as they stand now'}>
    <MarginRows>
      {rest.map((text) => (
        <MarginRow key={text.kind} label={`Version ${text.version}`}>
          <Text strong>
            <Link to={`/agreements/${text.kind}`}>{text.title}</Link>
          </Text>
          <Text>
            <Dim>
              {text.accepted
                ? `You accepted it on ${longDate(dateOf(text.accepted.at))}.`
                : `${publishedWords(text.publishedAt)}.`}
            </Dim>
          </Text>
          <Disclosure summary="Read it here">
            <PolicyWords parts={text.parts} level={4} />
          </Disclosure>
        </MarginRow>
      ))}
    </MarginRows>
  </Section>
)
