import { describe, expect, test } from 'vitest'
import { allCommands } from '../../../test/access/commands.ts'
import { deedWords, hasWords } from './history-words.ts'

describe('the words of the history', () => {
  test('say what was done, and to whom the report was opened', () => {
    expect(deedWords('release-report', {})).toContain('released the report')
    expect(deedWords('share-report', {}, 'Grace Osei')).toBe('shared the report with Grace Osei')
    expect(deedWords('open-report', { how: 'word' })).toBe('downloaded the Word copy')
  })

  test('are there for everything that can be done', async () => {
    const commands = [...(await allCommands()).keys()]
    expect(commands.filter((name) => !hasWords(name))).toEqual([])
  })

  test('tell a deed of an older Candour that has no sentence, without any detail of it', () => {
    expect(deedWords('close-review', { secret: 'words that somebody wrote' })).toBe(
      'did something else: close review',
    )
    expect(deedWords('constructor', {})).toContain('did something else')
  })
})
