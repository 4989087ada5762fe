import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../test/database.ts'
import { setClock, today } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { setUpStorage } from '../platform/storage.server.ts'
import { loadDemonstration } from './load-demonstration.server.ts'

useTestDatabase()
setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-')))
afterAll(() => setClock(null))

// What a new house has from its migrations stays: emptying what people refer to would empty that too.
const fromMigrations = [
  'schema_migration',
  'programme_year',
  'price_book',
  'review_template',
  'policy_text',
  'cost_assumption',
]

async function emptyHouse() {
  const tables = await asOwner<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r'
     and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and relname <> all ($1)`,
    [fromMigrations],
  )
  const emptied = tables.map(({ name }) => `delete from ${name}`).join('; ')
  // Without looking at who refers to whom, so that the order does not matter.
  await asOwner(`set session_replication_role = replica; ${emptied}; set session_replication_role = origin`)
  await asOwner('insert into register_edition (number) values (0)')
}

// Just after midnight, in summer time, at a weekend, in a leap year, at the turn of a year and of a programme year.
const moments = [
  '2027-03-28T00:10:00Z',
  '2027-06-30T23:30:00Z',
  '2028-02-29T08:55:00Z',
  '2028-01-01T13:00:00Z',
  '2027-08-31T11:30:00Z',
  '2027-10-04T07:05:00Z',
]

it.each(moments)(
  'it can be told from %s, and nothing in it comes before what leads to it',
  async (moment) => {
    await emptyHouse()
    setClock(new Date(moment))
    await loadDemonstration()
    const [visited] = await asOwner('select stage from review where day2 = $1', [today()])
    expect(visited?.stage).toBe('three_days')
    const [wrong] = await asOwner(
      `select
    (select count(*)::int from audit where at > $1::timestamptz + interval '1 minute') as deeds_to_come,
    (select count(*)::int from finding_view where said_at > $1::timestamptz + interval '1 minute') as views_to_come,
    (select count(*)::int from review where not (booked_at < coalesce(prepare_began_at, 'infinity')
      and coalesce(prepare_began_at, '-infinity') < coalesce(three_days_began_at, 'infinity')
      and coalesce(three_days_began_at, '-infinity') < coalesce(report_began_at, 'infinity')
      and coalesce(report_began_at, '-infinity') < coalesce(follow_up_began_at, 'infinity'))) as stages,
    (select count(*)::int from review_member where answered_at < invited_at) as answers,
    (select count(*)::int from report join review on review.id = review_id
      where not (report_began_at < begun_at and begun_at < to_team_at
        and to_team_at < coalesce(to_host_at, 'infinity')
        and coalesce(to_host_at, '-infinity') < coalesce(released_at, 'infinity'))) as reports,
    (select count(*)::int from report_comment where settled_at < said_at) as remarks,
    (select count(*)::int from finding where shared_at < proposed_at) as findings,
    (select count(*)::int from key_question_agreement agreement join key_question_freeze using (review_id)
      join key_question_wording wording on wording.id = wording_id
      where agreed_at > frozen_at and suggested_at <= frozen_at) as agreements,
    (select count(*)::int from document_opening join document on document.id = document_id
      where first_opened_at < uploaded_at) as readings,
    (select count(*)::int from review where three_days_began_at < day1 - 1) as begun_too_soon`,
      [moment],
    )
    expect(Object.entries(wrong ?? {}).filter(([, times]) => times !== 0)).toEqual([])
  },
)

it('leaves nobody behind when a part of it cannot be written, and can be loaded after that', async () => {
  await emptyHouse()
  await asOwner('alter table action add constraint broken check (false)')
  await expect(loadDemonstration()).rejects.toThrow('broken')
  const [left] = await asOwner(`select (select count(*)::int from person) as people,
    (select count(*)::int from review) as reviews, (select count(*)::int from audit where review_id is not null) as deeds`)
  expect(left).toEqual({ people: 0, reviews: 0, deeds: 0 })
  await asOwner('alter table action drop constraint broken')
  await loadDemonstration()
  const [loaded] = await asOwner('select count(*)::int as reviews from review')
  expect(loaded).toEqual({ reviews: 12 })
})
