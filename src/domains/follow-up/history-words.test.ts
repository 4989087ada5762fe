import { describe, expect, test } from 'vitest'
import { deedWords } from './history-words.ts'

describe('the words of the history', () => {
  test('say what was done, and to whom the report was opened', () => {
    expect(deedWords('release-report', {})).toContain('released the report')
    expect(deedWords('share-report', {}, 'Grace Osei')).toBe('shared the report with Grace Osei')
    expect(deedWords('open-report', { how: 'word' })).toBe('downloaded the Word copy')
  })

  test('tell a step that has no sentence yet, without any detail of it', () => {
    expect(deedWords('close-review', { secret: 'words that somebody wrote' })).toBe(
      'did a step of the review: close review',
    )
    expect(deedWords('constructor', {})).toContain('did a step')
  })
})
