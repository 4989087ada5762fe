import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cue, readCaptions, writeCaptions } from './captions.ts'

const cues = fc.array(
  fc
    .record({
      from: fc.nat(86_400_000),
      length: fc.integer({ min: 1, max: 10_000 }),
      words: fc
        .array(fc.stringMatching(/^[\p{L}<>&"'.,;:!?/-][\p{L}<>&"'.,;:!?/ -]{0,60}[\p{L}<>&"'.,;:!?/-]$/u), {
          minLength: 1,
          maxLength: 3,
        })
        .map((lines) => lines.join('\n')),
    })
    .map(({ from, length, words }): Cue => ({ from, to: from + length, words })),
  { minLength: 1, maxLength: 20 },
)

test('captions written and read again are the same', () => {
  fc.assert(
    fc.property(cues, (given) => {
      expect(readCaptions(writeCaptions(given))).toEqual({ kind: 'read', cues: given })
    }),
  )
})

test('whatever a file holds, nothing but times and plain words comes out of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('00:01.000 --> 00:02.000', '', '<b>', '-->', 'STYLE'))),
      (lines) => {
        const read = readCaptions(['WEBVTT', '', ...lines].join('\n'))
        if (read.kind === 'refused') return
        const [head, , ...rest] = writeCaptions(read.cues).split('\n')
        expect(head).toBe('WEBVTT')
        for (const line of rest)
          expect(/[<>]/.test(line) ? line : '').toMatch(
            /^(\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3})?$/,
          )
      },
    ),
  )
})

test('who speaks stays; styles, notes, settings, markup and entities go', () => {
  const text = [
    '\ufeffWEBVTT - a title',
    '',
    'STYLE',
    '::cue { background: url(https://elsewhere.example/x) }',
    '',
    'NOTE made by a tool',
    '',
    '1',
    '00:01.000 --> 00:03.500 align:start position:0%',
    '<v Fiona Marchetti>Welcome <i>everyone</i>.',
    'Fish &amp; chips <img src=x onerror=alert(1)>&lt;b&gt;',
  ].join('\r\n')
  expect(readCaptions(text)).toEqual({
    kind: 'read',
    cues: [{ from: 1000, to: 3500, words: 'Fiona Marchetti: Welcome everyone.\nFish & chips <b>' }],
  })
})

test.each([
  ['SubRip', '1\n00:00:01,000 --> 00:00:02,000\nHello', 'does not begin with WEBVTT'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'does not begin with WEBVTT'],
  ['a time that runs backwards', 'WEBVTT\n\n00:05.000 --> 00:01.000\nHello', 'a time that cannot be read'],
  ['nothing', 'WEBVTT\n\nNOTE only this', 'holds no captions'],
])('%s is refused with the reason', (_, text, reason) => {
  expect(JSON.stringify(readCaptions(text))).toContain(reason)
})
