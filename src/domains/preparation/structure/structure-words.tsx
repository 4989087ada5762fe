import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Prose, Text } from '../../../web/ui/text.tsx'
import { fundingWords, improvementLeads, type Structure, shapeWords } from './structure.ts'
import { fundingNotes, type Note, shapeNotes } from './structure-notes.ts'

/** What the host says about it, in words. */
export function InWords({ structure }: { structure: Structure }) {
  const { shape, funding, fundingNote, support } = structure
  const leads = improvementLeads(structure)
  return (
    <MarginRows>
      <MarginRow label="The schools">{shape ? <Text>{shapeWords[shape].name}</Text> : <NotYet />}</MarginRow>
      <MarginRow label="Who leads improvement">
        {leads.length > 0 ? leads.map((words) => <Text key={words}>{words}</Text>) : <NotYet />}
      </MarginRow>
      <MarginRow label="How support reaches a school">
        {support ? <Said words={support} /> : <NotYet />}
      </MarginRow>
      <MarginRow label="How it is paid for">
        {funding ? <Text>{fundingWords[funding].name}</Text> : <NotYet />}
        {fundingNote && <Said words={fundingNote} />}
      </MarginRow>
    </MarginRows>
  )
}

const NotYet = () => (
  <Text>
    <Dim>Not said yet</Dim>
  </Text>
)

const Said = ({ words }: { words: string }) => (
  <Stack gap="sm">
    {words.split(/\n{2,}/).map((paragraph) => (
      <Text key={paragraph} serif measure>
        {paragraph}
      </Text>
    ))}
  </Stack>
)

/** What a structure of this kind tends to mean, and what to ask of it. No kind is better than another. */
export function WhatItMeans({ structure: { shape, funding } }: { structure: Structure }) {
  if (!shape && !funding) return null
  return (
    <Section title="What it means for improvement" aside="Our own note, not the host’s">
      <Stack gap="lg">
        {shape && <Meaning title={shapeWords[shape].name} {...shapeNotes[shape]} />}
        {funding && <Meaning title={fundingWords[funding].name} {...fundingNotes[funding]} />}
        <Text size="sm" dim measure>
          No way of organising a trust is better than another. Each makes some things easier and asks for care
          with others.
        </Text>
      </Stack>
    </Section>
  )
}

const Meaning = ({ title, note, questions }: Note & { title: string }) => (
  <Prose>
    <h3>{title}</h3>
    <p>{note}</p>
    <p>Worth asking:</p>
    <ul>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </Prose>
)
