import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, makePerson, makeReview, makeTrust } from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { bookReview } from '../../allocation/book-review.server.ts'
import { bookingChoices } from '../../allocation/booking-choices.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { neededSteps, type TemplateContent, templateContent } from '../template.ts'
import { changeTemplateBasics } from './change-template-basics.server.ts'
import { copyTemplate } from './copy-template.server.ts'
import { discardTemplate } from './discard-template.server.ts'
import { moveItem, newStepKey, putItem, removeItem, whyKept } from './edit-template.ts'
import { keepTemplateItem } from './keep-template-item.server.ts'
import { itemAt, itemsOf, orderedParts, parts, placeOf } from './parts.ts'
import { publishTemplate } from './publish-template.server.ts'
import { removeTemplateItem } from './remove-template-item.server.ts'
import { startTemplateDraft } from './start-template-draft.server.ts'
import { differences } from './template-differences.ts'
import { template, templateChanges, templateItems, templateKinds } from './templates.server.ts'

useTestDatabase()
let priya: Person
let ruth: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya', ['central_team']))
  ruth = actorFor(await makePerson('Ruth', ['lead_reviewer']))
})

const offered = async (kind = 'tpr-in-person') => {
  const [row] = await asOwner<{ id: string; content: unknown }>(
    `select id, content from review_template where kind = $1 and state = 'published'`,
    [kind],
  )
  return { id: row?.id ?? '', content: templateContent.parse(row?.content) }
}
const newVersion = async (kind?: string) => {
  const begun = await startTemplateDraft(priya, { templateId: (await offered(kind)).id })
  if (!('value' in begun)) throw new Error(JSON.stringify(begun))
  return begun.value
}
/** A form that is opened on an item as it stands now. */
const formOn = async (templateId: string, part: (typeof parts)[number], place: string) => {
  const items = await templateItems(priya, { templateId })
  return { templateId, part, place, was: items?.marks[part].find((mark) => mark.place === place)?.was ?? '' }
}
const planning = {
  title: 'Hold the planning call',
  stage: 'prepare',
  owner: 'lead_reviewer',
  weeks: '8',
  days: '0',
  when: 'before',
  why: 'The host and the lead reviewer settle together what the review is for.',
  doneWhen: 'The call has taken place.',
}

describe('A new version of a kind of review', () => {
  test('is offered from its publishing on, while a running review keeps the version that it began with', async () => {
    const trust = await makeTrust()
    const review = await makeReview(trust, 'prepare')
    const before = await offered()
    const draft = await newVersion()
    expect(await startTemplateDraft(priya, { templateId: before.id })).toMatchObject({ problems: [{}] })
    expect(await publishTemplate(priya, { templateId: draft, note: 'Nothing yet' })).toMatchObject({
      problems: [{ message: expect.stringContaining('Nothing differs') }],
    })
    const form = { ...(await formOn(draft, 'steps', 'planning')), ...planning }
    expect(await keepTemplateItem(priya, form)).toMatchObject({ ok: true })
    // the same form again, after it was kept: it was opened on words that no longer stand there
    expect(await keepTemplateItem(priya, form)).toMatchObject({ problems: [{}] })
    const changes = await templateChanges(priya, { templateId: draft })
    expect(changes?.differences).toContainEqual({
      part: 'steps',
      what: 'Hold the planning call: due',
      from: '6 weeks before day one',
      to: '8 weeks before day one',
    })
    expect((await bookingChoices(priya, {}))?.templates.map(({ id }) => id)).toContain(before.id)
    expect(await publishTemplate(priya, { templateId: draft, note: '' })).toMatchObject({
      problems: [{ field: 'note' }],
    })
    expect(await publishTemplate(priya, { templateId: draft, note: 'The call comes sooner.' })).toMatchObject(
      {
        ok: true,
      },
    )
    const choices = (await bookingChoices(priya, {}))?.templates.map(({ id }) => id)
    expect(choices).toContain(draft)
    expect(choices).not.toContain(before.id)
    const [kept] = await asOwner(`select template_id from review where id = $1`, [review])
    expect(kept?.template_id).toBe(before.id)
    expect(await standing(priya, { reviewId: review })).not.toBeNull()
    const [, retired] =
      (await templateKinds(priya, null))?.find(({ kind }) => kind === 'tpr-in-person')?.versions ?? []
    expect(retired).toMatchObject({ id: before.id, state: 'retired', running: 1 })
  })

  test('a form that was opened before takes no booking by a version that has been replaced', async () => {
    const old = await offered()
    const draft = await newVersion()
    const basics = {
      name: 'Another name',
      format: 'in_person',
      focusAreas: 'several',
      least: '3',
      usual: '4',
    }
    const [virtual] = await asOwner<{ name: string }>(
      `select name from review_template where kind = 'tpr-virtual'`,
    )
    expect(
      await changeTemplateBasics(priya, { templateId: draft, ...basics, name: virtual?.name.toUpperCase() }),
    ).toMatchObject({ problems: [{ field: 'name' }] })
    await changeTemplateBasics(priya, { templateId: draft, ...basics })
    await publishTemplate(priya, { templateId: draft, note: 'Another name.' })
    const booking = {
      trust: await makeTrust(),
      year: '2026/27',
      template: old.id,
      day1: '1 June 2027',
      day2: '2 June 2027',
      day3: '3 June 2027',
    }
    expect(await bookReview(priya, booking)).toMatchObject({ problems: [{ field: 'template' }] })
    expect(await bookReview(priya, { ...booking, template: draft })).toMatchObject({ ok: true })
  })

  test('what is published stands, a draft can be discarded, and another kind begins as a copy', async () => {
    const { id } = await offered('tpr-virtual')
    expect(await removeTemplateItem(priya, await formOn(id, 'requests', '0'))).toMatchObject({
      problems: [{ message: expect.stringContaining('published') }],
    })
    expect(await discardTemplate(priya, { templateId: id })).toMatchObject({ problems: [{}] })
    const draft = await newVersion('tpr-virtual')
    expect(await discardTemplate(priya, { templateId: draft })).toMatchObject({ ok: true })
    expect(await template(priya, { templateId: draft })).toBeNull()
    expect(await copyTemplate(priya, { templateId: id, name: 'Trust peer review, virtual' })).toMatchObject({
      problems: [{ field: 'name' }],
    })
    const copied = await copyTemplate(priya, { templateId: id, name: 'Group trust peer review' })
    if (!('value' in copied)) throw new Error('not copied')
    expect(await publishTemplate(priya, { templateId: copied.value, note: 'For groups.' })).toMatchObject({
      ok: true,
    })
    expect((await bookingChoices(priya, {}))?.templates.map(({ name }) => name)).toContain(
      'Group trust peer review',
    )
  })

  test('tells beside its field what has to be put right, and keeps the steps that dates are worked out from', async () => {
    const draft = await newVersion('tpr-virtual')
    const at = await formOn(draft, 'steps', 'schedule')
    const wrong = { ...at, ...planning, title: '', weeks: 'two', days: '0', owner: '' }
    const told = await keepTemplateItem(priya, wrong)
    expect('problems' in told && told.problems.map(({ field }) => field).toSorted()).toEqual([
      'owner',
      'title',
      'weeks',
    ])
    expect(await keepTemplateItem(priya, { ...at, ...planning, weeks: '0' })).toMatchObject({
      problems: [{ field: 'days' }],
    })
    expect(await removeTemplateItem(priya, at)).toMatchObject({ problems: [{}] })
    const lunch = { ...(await formOn(draft, 'sessions', '2')), kind: 'confer', who: 'everyone', day: '1' }
    expect(
      await keepTemplateItem(priya, { ...lunch, title: 'Talk', starts: '10:00', ends: '11:00' }),
    ).toMatchObject({ problems: [{ field: 'who' }] })
    await discardTemplate(priya, { templateId: draft })
  })

  test('is nobody’s but the central team’s while it is written', async () => {
    const draft = await newVersion()
    for (const ask of [template, templateItems, templateChanges])
      expect(await ask(ruth, { templateId: draft })).toBeNull()
    expect(await templateKinds(ruth, null)).toBeNull()
    expect(await publishTemplate(ruth, { templateId: draft, note: 'Mine now' })).toEqual({
      ok: false,
      missing: true,
    })
    expect(await discardTemplate(priya, { templateId: draft })).toMatchObject({ ok: true })
  })
})

describe('Whatever is edited', () => {
  test('a new step is known by a plain name from its title, and by no name that is taken', async () => {
    const { content } = await offered('tpr-virtual')
    expect(['Share the précis!', '3 calls', 'Team', '!'].map((title) => newStepKey(content, title))).toEqual([
      'share-the-precis',
      'calls',
      'team-2',
      'step',
    ])
  })

  type Edit = { part: number; at: number; how: 'remove' | 'up' | 'down' | 'add' | 'again' }
  const edit: fc.Arbitrary<Edit> = fc.record({
    part: fc.nat(parts.length - 1),
    at: fc.nat(40),
    how: fc.constantFrom('remove', 'up', 'down', 'add', 'again'),
  })

  function apply(content: TemplateContent, { part: which, at, how }: Edit): TemplateContent {
    const part = parts[which] ?? 'steps'
    const items = itemsOf(content, part)
    const item = items[at % Math.max(1, items.length)]
    if (item === undefined) return content
    const place = placeOf(part, item, items.indexOf(item))
    if (how === 'remove') return whyKept(part, item) ? content : removeItem(content, part, place)
    if (how === 'again') return putItem(content, part, place, item)
    const ordered = orderedParts.find((one) => one === part)
    if (how !== 'add') return ordered ? moveItem(content, ordered, items.indexOf(item), how) : content
    if (part !== 'steps' || typeof item !== 'object' || !('key' in item)) return content
    const key = newStepKey(content, ['Ring the host', 'Reading', '!', 'Team'][at % 4] ?? '')
    return putItem(content, part, null, { ...item, key })
  }

  test('a template stays one that a review can run by, and every difference is told', async () => {
    const { content } = await offered('tpr-virtual')
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const after = edits.reduce(apply, content)
        expect(templateContent.safeParse(after).success).toBe(true)
        for (const key of neededSteps) expect(itemAt(after, 'steps', key)).toBeDefined()
        expect(after.reportSections).toContain('key questions')
        const told = differences({ name: 'One', content }, { name: 'One', content: after })
        const ordered = putItem(content, 'steps', 'quote', itemAt(content, 'steps', 'quote') as never)
        const same = [content, ordered].some((one) => JSON.stringify(one) === JSON.stringify(after))
        expect(told.length === 0).toBe(same)
      }),
      { numRuns: 200 },
    )
  })
})
