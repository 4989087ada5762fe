import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { agreeFirst } from '../../allocation/agreements/agree-first.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost } from '../../allocation/standing.ts'
import { WhoCanSee } from '../portal/who-can-see.tsx'
import type { Route } from './+types/structure-page'
import {
  canAnswerStructureQuestion,
  canAskAboutStructure,
  canChangeStructure,
  canStartStructure,
  readsStructure,
} from './policy.ts'
import { registerChanges } from './register-changes.ts'
import { trustStructure } from './structure.server.ts'
import { changedSince, type Drawn, type Structure } from './structure.ts'
import { structureActions } from './structure-actions.server.ts'
import { StructureAsked } from './structure-asked.tsx'
import { StructureDrawing } from './structure-drawing.tsx'
import { HostTasks, RegisterSince, StartForm } from './structure-host.tsx'
import { StructureList } from './structure-list.tsx'
import { InWords, WhatItMeans } from './structure-words.tsx'
import { suggestions } from './suggest-groups.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  // The register is public; this page is for those who may read what the host says of itself.
  agreeFirst(mine, args.request)
  if (!readsStructure(mine)) throw missing()
  const { trustId, trustName } = mine.review
  const { structure, register, asked } = await trustStructure(actor, { reviewId, trustId })
  const facts = { standing: mine, started: structure !== null }
  const drawn: Drawn = structure
    ? { trustName, posts: structure.posts, groups: structure.groups, schools: structure.schools }
    : { trustName, posts: [], groups: [], schools: register.map((school) => ({ ...school, groupId: null })) }
  return {
    review: mine.review,
    host: isHost(mine),
    structure,
    drawn,
    asked,
    answering: new URL(args.request.url).searchParams.get('answer'),
    changes: registerChanges(drawn.schools, register),
    suggested: structure ? [] : suggestions(register),
    can: {
      start: canStartStructure(facts) === 'allowed',
      change: canChangeStructure(facts) === 'allowed',
      ask: canAskAboutStructure(facts) === 'allowed',
      answer: canAnswerStructureQuestion(facts) === 'allowed',
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const { act, say, at = '' } = chosenIn(structureActions, values.intent)
  const to = `/reviews/${reviewId}/structure${at}`
  return answer(await act(actor, { ...values, reviewId }), values, () => ({ to, say }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `How ${loaderData?.review.trustName ?? 'the trust'} is organised – Candour` },
]

export default function StructurePage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, structure, drawn, changes, can } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="How the trust is organised"
        lede={ledeFor(loaderData)}
        facts={structure ? checkedWords(structure) : undefined}
      />
      <Stack gap="xl">
        <RegisterSince changes={changes} canFollow={can.change} />
        {drawn.schools.length > 0 && <StructureDrawing drawn={drawn} />}
        <Columns main={<Main {...loaderData} />} side={<Around {...loaderData} />} />
      </Stack>
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function ledeFor({ structure, host }: Loaded): string {
  if (host) {
    return structure
      ? 'The visitors read this before they come, so that they ask the right people.'
      : 'These are your schools as the register tells them. Begin from here, and show who does what.'
  }
  return structure
    ? 'Who does what, in the host’s own words. The schools come from the register.'
    : 'The host has not begun its drawing. This is what the register tells.'
}

function checkedWords(structure: Structure): string[] {
  const { completedAt, completedBy, changedAt, changedBy } = structure
  if (!completedAt) return ['Still being drawn: not checked by the host yet.']
  const checked = `Checked on ${longDate(dateOf(completedAt))} by ${completedBy ?? 'the host'}.`
  if (!changedSince(structure) || !changedAt) return [checked]
  return [checked, `Changed since, on ${longDate(dateOf(changedAt))} by ${changedBy ?? 'the host'}.`]
}

function Main({ review, structure, drawn, asked, answering, suggested, can }: Loaded) {
  return (
    <>
      {can.start && <StartForm suggested={suggested} />}
      {structure && can.change && <HostTasks structure={structure} reviewId={review.id} />}
      {structure && (
        <Section title="What the host says">
          <InWords structure={structure} />
        </Section>
      )}
      <Section title="The same in words">
        {drawn.schools.length > 0 ? (
          <StructureList drawn={drawn} />
        ) : (
          <Text dim>The register names no school in this trust.</Text>
        )}
      </Section>
      {structure && <WhatItMeans structure={structure} />}
      <StructureAsked asked={asked} can={can} answering={answering} />
    </>
  )
}

const Around = ({ host }: Loaded) => (
  <>
    <SideSection title="What it is for">
      <Text dim>
        A picture of who works with whom, so that nobody asks the wrong person. It says nothing about how well
        anything works.
      </Text>
    </SideSection>
    <SideSection title="Who can see it">
      <WhoCanSee host={host} />
    </SideSection>
  </>
)
