import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

// The rules of the house that a reader relies on (HOUSE §2), held by a test.
const stages = [
  'trusts',
  'people',
  'programme',
  'allocation',
  'preparation',
  'schedule',
  'fieldwork',
  'findings',
  'report',
  'follow-up',
  'knowledge',
  'evaluation',
  'impact',
]

type Import = { from: string; to: string }
const sources = globSync('src/**/*.{ts,tsx}').filter(
  (file) => !file.includes('.test.') && !file.includes('.generated.'),
)
const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    from,
    to: normalize(join(dirname(from), match[1] ?? '')),
  })),
)
const domainOf = (file: string) => file.match(/^src\/domains\/([^/]+)\//)?.[1]
const told = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`)

describe('The house keeps its three rules', () => {
  test('a later stage may import an earlier one, never the reverse', () => {
    const backwards = imports.filter(({ from, to }) => {
      const [user, used] = [domainOf(from), domainOf(to)]
      return user && used && stages.indexOf(used) > stages.indexOf(user)
    })
    expect(told(backwards)).toEqual([])
    expect(
      [...new Set(sources.map(domainOf))].filter((domain) => domain && !stages.includes(domain)),
    ).toEqual([])
  })

  test('pages never touch the database: they ask through queries and commands', () => {
    const direct = imports.filter(
      ({ from, to }) =>
        from.endsWith('.tsx') && /platform\/(database|start-database|embedded)|access\/transaction/.test(to),
    )
    expect(told(direct)).toEqual([])
  })

  test('the parts that pages are made of know no domain', () => {
    const knowing = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/web/ui/') && !to.startsWith('src/web/ui/') && !to.startsWith('src/web/styles/'),
    )
    expect(told(knowing)).toEqual([])
  })

  test('engines know nothing of ours', () => {
    const knowing = imports.filter(
      ({ from, to }) => from.startsWith('src/engines/') && !to.startsWith('src/engines/'),
    )
    expect(told(knowing)).toEqual([])
  })

  test('domains, access and platform do not import the web’s server', () => {
    const upwards = imports.filter(
      ({ from, to }) =>
        !from.startsWith('src/web/') &&
        !from.startsWith('src/command-line/') &&
        !from.endsWith('.tsx') &&
        /src\/web\/(start|server|jobs)\.server/.test(to),
    )
    expect(told(upwards)).toEqual([])
  })
})

// Only the owning domain writes its tables. A later stage that must move a review on asks its owner.
const owners: Record<string, string[]> = {
  trusts: [
    'trust',
    'school',
    'school_membership',
    'register_import',
    'register_import_row',
    'register_import_file',
    'register_import_progress',
    'register_edition',
  ],
  people: ['person', 'programme_role', 'trust_post', 'relationship', 'policy_text', 'policy_acceptance'],
  programme: ['programme_year', 'price_book', 'review_template', 'review', 'quote', 'quote_line'],
  allocation: [
    'review_member',
    'conflict_waiver',
    'decline_reason',
    'review_step',
    'pool_record',
    'pool_away',
    'review_need',
    'review_window',
    'round',
    'round_left_out',
    'round_plan',
    'round_work',
    'round_seat',
    'round_move',
  ],
  preparation: [
    'key_question',
    'key_question_wording',
    'key_question_agreement',
    'key_question_comment',
    'key_question_freeze',
    'area_of_focus',
    'question_amendment',
    'wish',
    'briefing',
    'briefing_message',
    'briefing_need',
    'briefing_session',
    'document_request',
    'document',
    'document_opening',
    'document_text',
    'document_link',
    'document_summary',
    'precis',
    'precis_reading',
    'trust_structure',
    'structure_group',
    'structure_school',
    'structure_post',
    'structure_question',
    'presentation',
    'presentation_file',
    'presentation_opening',
    'upload',
  ],
  schedule: [
    'session',
    'session_attendee',
    'session_link',
    'schedule_sharing',
    'calendar_sent',
    'calendar_feed',
    'team_room',
    'cost_assumption',
    'cost_estimate',
    'cost_estimate_line',
    'cost_record',
    'days_setting',
    'school_need',
    'interview_need',
    'reviewer_away',
    'known_drive',
    'schedule_run',
    'schedule_change',
  ],
  fieldwork: [
    'evidence_note',
    'evidence_note_source',
    'evidence_note_question',
    'evidence_photo',
    'field_device',
    'safeguarding_contact',
    'safeguarding_referral',
    'coaching_note',
    'leading_observation',
    'leading_statement',
  ],
  findings: [
    'finding',
    'finding_note',
    'finding_view',
    'host_reflection',
    'challenge',
    'challenge_idea',
    'challenge_taken',
    'session_presence',
    'sealed_round',
    'sealed_view',
  ],
  report: [
    'report',
    'report_section',
    'report_block',
    'report_comment',
    'report_share',
    'report_group_share',
    'report_handover',
    'report_link',
    'report_link_pass',
    'report_publication',
    'report_quality_reader',
    'report_opening',
    'report_sources',
    'report_update',
    'report_key',
    'report_writer',
    'report_citation',
    'report_overrule',
  ],
  'follow-up': [
    'action',
    'action_progress',
    'action_link',
    'action_reminder',
    'action_board',
    'change_told',
    'brought_story',
    'reconvene_day',
    'reconvene_trust',
  ],
  evaluation: [
    'retention_rule',
    'retention_hold',
    'erasure',
    'cpd_entry',
    'take_back',
    'certificate',
    'host_named',
    'lead_feedback',
  ],
}

test('only the owning domain writes a table', () => {
  const trespasses = sources.flatMap((file) => {
    const domain = domainOf(file)
    if (!domain) return []
    const written = [
      ...readFileSync(file, 'utf8').matchAll(/(?:insertInto|updateTable|deleteFrom)\('(\w+)/g),
    ].map((match) => match[1] ?? '')
    return written
      .filter((table) => !owners[domain]?.includes(table))
      .map((table) => `${file} writes ${table}`)
  })
  expect(trespasses).toEqual([])
})
