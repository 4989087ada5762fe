import { Link } from 'react-router'
import { actorContext } from '../../../web/context.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/what-we-keep-page'
import { changeWords, ruleWords, unfinishedWords } from './kept-words.ts'
import { erasedKinds, kindHolds, kindNames } from './retention.ts'
import { retentionRules } from './rules.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { rules: await retentionRules(context.get(actorContext), null) }
}

export const meta: Route.MetaFunction = () => [{ title: 'What we keep, and for how long – Candour' }]

export default function WhatWeKeepPage({ loaderData: { rules } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        title="What we keep, and for how long"
        lede="People speak openly in a review because it is not kept. This is what is erased, when, and how you can see that it was."
        actions={<PrintButton />}
      />
      <Stack gap="2xl">
        <Section title="What is erased">
          <Stack>
            <DataTable
              caption="What is erased of a review, and when"
              hideCaption
              columns={[
                { key: 'kind', label: 'What' },
                { key: 'holds', label: 'That is' },
                { key: 'when', label: 'Erased' },
              ]}
              rows={erasedKinds.map((kind) => ({
                id: kind,
                cells: { kind: kindNames[kind], holds: kindHolds[kind], when: ruleWords(rules, kind) },
              }))}
            />
            <Text measure>{unfinishedWords(rules)}</Text>
            <Text measure>
              Every review says its own dates on a page of its own, from the day that it is booked, to
              everybody who takes part.
            </Text>
          </Stack>
        </Section>
        <Prose>
          <h2>When the times change</h2>
          <p>{changeWords}</p>
          <h2>When a clock is stopped</h2>
          <p>
            The central team can stop the clock of one review, for example while a complaint is looked into.
            It has to say why. The host and the team of that review see that it is stopped, and the reason.
            When it goes on, what is due by then is erased in the following night.
          </p>
          <h2>How you can see that it was erased</h2>
          <p>
            Each review keeps a record of what was erased: how many notes, files and other records, on which
            day, and by which rule. It holds no words. After erasing, Candour looks for all of it once more:
            in the database, in what the search looks through, and for every file where it lay. The host and
            those who visited can read the record, print it, and have Candour look again.
          </p>
          <h2>What stays</h2>
          <ul>
            <li>
              The report, and the findings that the host heard, with the number of sources behind each. They
              are the host’s own, and so are its notes, its challenge session, its corrections and its
              actions.
            </li>
            <li>The key questions and areas of focus that host and team agreed.</li>
            <li>
              That the review took place: its dates, who took part, the hours of the sessions, what it cost,
              and the history of who did what, without their words.
            </li>
            <li>Each reviewer’s own record of what they learned. It is about themself.</li>
          </ul>
          <h2>What is held of you</h2>
          <p>
            Whoever signs in finds it under <Link to="/account/data">What Candour holds of you</Link>, and can
            take it with them, without words about others. You may ask for what others wrote about you as
            well: that page says whom.
          </p>
          <h2>Devices</h2>
          <p>
            What a reviewer writes on a tablet or phone lies there encrypted, behind a code of their own. Once
            Candour has a note, the device keeps no more of it than its writer can read here anyway; and when
            it is next opened with a network after the release, it forgets the review. Until then what is on
            it stays there, encrypted: we cannot reach into a device that is switched off. A note that never
            reached us is erased by its owner, by deleting it or taking the device off.
          </p>
          <h2>Backups</h2>
          <p>
            Whoever runs Candour makes backups of the whole, and a backup made before something was erased
            still holds it until that backup is thrown away. They are to be kept no longer than 35 days. If
            one has to be played back, whatever is in it and past its time is erased again in the first night.
          </p>
          <h2>What others hold</h2>
          <p>
            Files that a reviewer was allowed to download, papers that were printed, and mails that were sent
            are out of our reach. The mails say that something waits, never what it says. Reviewers promise in
            their confidentiality agreement to keep no copies.
          </p>
        </Prose>
      </Stack>
    </Page>
  )
}
