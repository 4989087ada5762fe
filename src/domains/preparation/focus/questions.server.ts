import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { templateOf } from '../review-template.server.ts'
import { agreeingPeople } from './agreeing-people.ts'
import { areasOf } from './areas.server.ts'
import { currentOf, earlierOf, formerMember, type Question, type Remark, type Wording } from './question.ts'
import { amendmentsOf } from './question-amendments.server.ts'

export type CurrentQuestion = { id: string; position: number; wording: string; labels: string[] }

/** The key questions as they now stand, numbered as people read them. For the stages after this one. */
export async function currentQuestions(tx: Tx, reviewId: string): Promise<CurrentQuestion[]> {
  const rows = await tx
    .selectFrom('key_question')
    .innerJoin('key_question_wording as wording', 'wording.question_id', 'key_question.id')
    .select(['key_question.id', 'key_question.labels', 'wording.wording'])
    .where('key_question.review_id', '=', reviewId)
    .where('key_question.withdrawn_at', 'is', null)
    .where('wording.set_aside_at', 'is', null)
    .orderBy('key_question.position')
    .execute()
  return rows.map((row, place) => ({ ...row, position: place + 1 }))
}

/** The questions of these reviews with their wordings, agreements and talk: three queries, however many reviews. */
export async function questionsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Question[]>> {
  if (reviewIds.length === 0) return new Map()
  const [questions, wordings, remarks] = [
    await tx
      .selectFrom('key_question as question')
      .leftJoin('area_of_focus as area', 'area.id', 'question.area_id')
      .select([
        'question.id',
        'question.review_id',
        'question.labels',
        'question.proposed_by',
        'area.id as areaId',
        'area.name as areaName',
      ])
      .where('question.review_id', 'in', reviewIds)
      .where('question.withdrawn_at', 'is', null)
      .orderBy('question.position')
      .execute(),
    Map.groupBy(await wordingRows(tx, reviewIds), (row) => row.question_id),
    Map.groupBy(await remarkRows(tx, reviewIds), (row) => row.question_id),
  ]
  const byReview = Map.groupBy(questions, (question) => question.review_id)
  return new Map(
    [...byReview].map(([reviewId, rows]) => [
      reviewId,
      rows.flatMap((row, place) => {
        const all = (wordings.get(row.id) ?? []).map(toWording)
        const current = currentOf(all)
        if (!current) return []
        const others = all.filter((wording) => wording.id !== current.id).toReversed()
        return [
          {
            id: row.id,
            number: place + 1,
            area: row.areaId && row.areaName ? { id: row.areaId, name: row.areaName } : null,
            labels: row.labels,
            proposedBy: row.proposed_by,
            current,
            earlier: earlierOf(all, current),
            others,
            remarks: (remarks.get(row.id) ?? []).map(toRemark),
          },
        ]
      }),
    ]),
  )
}

const wordingRows = (tx: Tx, reviewIds: string[]) =>
  tx
    .selectFrom('key_question_wording as wording')
    .innerJoin('key_question as question', 'question.id', 'wording.question_id')
    .leftJoin('area_of_focus as area', 'area.id', 'question.area_id')
    .leftJoin('person', 'person.id', 'wording.suggested_by')
    .select([
      'wording.id',
      'wording.question_id',
      'wording.version',
      'wording.wording',
      'wording.suggested_by',
      'person.name',
      'wording.suggested_at',
      'wording.set_aside_at',
      sql<string[]>`array(select person_id::text from key_question_agreement
        where wording_id = wording.id and area_shown = coalesce(area.name, '') order by agreed_at)`.as(
        'agreed',
      ),
      sql<string[]>`array(select to_char(agreed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        from key_question_agreement
        where wording_id = wording.id and area_shown = coalesce(area.name, '') order by agreed_at)`.as(
        'agreedAt',
      ),
      sql<Wording['earlierAgreements']>`coalesce((select json_agg(json_build_object(
          'personId', person_id, 'area', area_shown,
          'at', to_char(agreed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by agreed_at) from key_question_agreement
        where wording_id = wording.id and area_shown <> coalesce(area.name, '')), '[]')`.as(
        'earlierAgreements',
      ),
    ])
    .where('wording.review_id', 'in', reviewIds)
    .orderBy('wording.version')
    .execute()

const toWording = (row: Awaited<ReturnType<typeof wordingRows>>[number]): Wording => ({
  id: row.id,
  version: row.version,
  wording: row.wording,
  suggestedBy: row.suggested_by,
  suggestedByName: row.name ?? formerMember,
  suggestedAt: row.suggested_at.toISOString(),
  setAsideAt: row.set_aside_at?.toISOString() ?? null,
  agreed: row.agreed,
  agreedAt: row.agreedAt,
  earlierAgreements: row.earlierAgreements,
})

const remarkRows = (tx: Tx, reviewIds: string[]) =>
  tx
    .selectFrom('key_question_comment as remark')
    .leftJoin('person', 'person.id', 'remark.person_id')
    .select([
      'remark.id',
      'remark.question_id',
      'remark.person_id',
      'person.name',
      'remark.body',
      'remark.said_at',
    ])
    .where('remark.review_id', 'in', reviewIds)
    .orderBy('remark.said_at')
    .execute()

const toRemark = (row: Awaited<ReturnType<typeof remarkRows>>[number]): Remark => ({
  id: row.id,
  personId: row.person_id,
  name: row.name ?? formerMember,
  body: row.body,
  saidAt: row.said_at.toISOString(),
})

export type Freeze = { at: string; by: string | null }

/** When the questions of these reviews were frozen, and by whom where the reader may know that person. */
export async function freezesOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Freeze>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('key_question_freeze as freeze')
    .leftJoin('person', 'person.id', 'freeze.frozen_by')
    .select(['freeze.review_id', 'freeze.frozen_at', 'person.name'])
    .where('freeze.review_id', 'in', reviewIds)
    .execute()
  return new Map(rows.map((row) => [row.review_id, { at: row.frozen_at.toISOString(), by: row.name }]))
}

/** All that the page of key questions shows. */
export const keyQuestions = defineQuery({
  name: 'key questions',
  run: async (tx, { reviewId }: { reviewId: string }) => {
    const template = isUuid(reviewId) ? await templateOf(tx, reviewId) : null
    if (!template) return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    return {
      questions: (await questionsOf(tx, [reviewId])).get(reviewId) ?? [],
      people: agreeingPeople(members),
      areas: (await areasOf(tx, [reviewId])).get(reviewId) ?? [],
      frozen: (await freezesOf(tx, [reviewId])).get(reviewId) ?? null,
      amendments: (await amendmentsOf(tx, [reviewId])).get(reviewId) ?? [],
      template,
    }
  },
})
