import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { Added, Removed } from './amendment.tsx'
import { ChoiceGroup } from './choice.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { EvidenceMarks } from './evidence-marks.tsx'
import { FilterCombo } from './filter-combo.tsx'
import { SystemPage } from './system-page.tsx'
import { Task } from './task-list.tsx'
import { TextField } from './text-field.tsx'

const html = (node: ReactNode) =>
  renderToStaticMarkup(<RouterProvider router={createMemoryRouter([{ path: '*', element: node }])} />)

test('a finding with fewer than three sources shows no count of anything', () => {
  const few = html(<EvidenceMarks sources={2} schools={1} methods={['Interviews']} />)
  expect(few).toContain('Heard from few people so far')
  expect(few).not.toMatch(/[0-9]|school|nterviews|c-pips/)
})

test('a finding with enough sources says how many, in marks, figures and words', () => {
  const seen = html(<EvidenceMarks sources={4} schools={3} methods={['Interviews']} />)
  expect(seen).toContain('Seen in several places, one way only')
  expect(seen.match(/<i>/g)).toHaveLength(7)
  expect(seen).toMatch(/4 sources.*3 schools.*Interviews/)
})

test('a task that cannot start yet has no link', () => {
  const blocked = html(
    <Task state="blocked" title="Freeze the questions" to="/freeze" hint="First, all agree." />,
  )
  expect(blocked).not.toContain('<a')
  expect(blocked).toContain('Cannot start yet')
  expect(html(<Task state="open" title="Read" to="/read" />)).toContain('href="/read"')
})

test('a field is read with its hint and its error, and keeps what was typed', () => {
  const field = html(
    <TextField name="day" label="Day" hint="The first" error="Choose a day" defaultValue="Tuesday" />,
  )
  const input = field.match(/<input[^>]*>/)?.[0] ?? ''
  for (const part of [
    'id="day"',
    'name="day"',
    'aria-describedby="day-hint day-error"',
    'aria-invalid="true"',
    'value="Tuesday"',
  ])
    expect(input).toContain(part)
  expect(field).toContain('for="day"')
})

test('the error summary leads to each field, and to the first choice of a group', () => {
  const summary = html(<ErrorSummary errors={[{ field: 'how', message: 'Choose how you know' }]} />)
  const group = html(
    <ChoiceGroup name="how" legend="How" type="radio" options={[{ value: 'told', label: 'Was told' }]} />,
  )
  expect(summary).toContain('href="#how"')
  expect(group).toContain('id="how"')
})

test('where JavaScript has not run, finding one of many is a plain field', () => {
  const combo = html(
    <FilterCombo name="school" label="School" src="/schools" defaultItem={{ id: '7', label: 'Estuary' }} />,
  )
  expect(combo.match(/<input[^>]*>/)?.[0]).toMatch(/name="school-text".*value="Estuary"/)
})

test('an amendment says aloud what was added and removed', () => {
  expect(html(<Added>mid-year</Added>)).toMatch(/added: .*mid-year/)
  expect(html(<Removed>with needs</Removed>)).toMatch(/removed: .*with needs/)
})

test('no component writes a style attribute, which the style policy would refuse', () => {
  expect(html(<SystemPage />)).not.toContain('style=')
})
