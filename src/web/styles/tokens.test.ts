import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrasts, scales } from '../ui/system-tokens.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function declared(selector: string): Map<string, string> {
  const body = css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? ''
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = declared(':root')
const wish = declared(':root:not([data-color-scheme="light"])')
const chosen = declared('[data-color-scheme="dark"]')

test('the dark that a device asks for is the dark that a person chooses', () => {
  expect(wish.size).toBeGreaterThan(25)
  expect([...wish]).toEqual([...chosen])
})

test('the colours shown on the system page are the colours in use', () => {
  for (const { name, steps } of scales) {
    expect(steps.map((_, step) => light.get(`--${name}-${step}`))).toEqual(steps)
  }
})

const pairs: [string, string, number][] = [
  ['text', 'body', 4.5],
  ['text', 'surface', 4.5],
  ['text', 'sunken', 4.5],
  ['text', 'accent-soft', 4.5],
  ['text', 'attention', 4.5],
  ['dimmed', 'body', 4.5],
  ['dimmed', 'surface', 4.5],
  ['dimmed', 'sunken', 4.5],
  ['dimmed', 'raised', 4.5],
  ['accent', 'body', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'sunken', 4.5],
  ['accent-text', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-person', 'person', 4.5],
  ['attention-text', 'attention', 4.5],
  ['attention-mark', 'attention', 3],
  ['error', 'body', 4.5],
  ['error', 'surface', 4.5],
  ['error', 'error-soft', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'body', 3],
  ['focus', 'body', 3],
  ['focus', 'surface', 3],
  ['focus', 'sunken', 3],
]

test.each(['light', 'dark'] as const)(
  'every pair of colours that carries words can be read in %s',
  (scheme) => {
    const tooFaint = pairs.filter(([front, back, least]) => contrast(scheme, front, back) < least)
    expect(tooFaint).toEqual([])
  },
)

test('the contrasts printed on the system page are the true ones', () => {
  for (const { pair, light: inLight, dark: inDark } of contrasts) {
    const [front = '', back = ''] = pair.split(' on ')
    expect([contrast('light', front, back).toFixed(1), contrast('dark', front, back).toFixed(1)]).toEqual([
      inLight,
      inDark,
    ])
  }
})

function colour(scheme: 'light' | 'dark', name: string): string {
  const value = (scheme === 'dark' ? chosen.get(name) : undefined) ?? light.get(name) ?? ''
  const other = value.match(/^var\((--[\w-]+)\)$/)?.[1]
  return other ? colour(scheme, other) : value
}

function contrast(scheme: 'light' | 'dark', front: string, back: string): number {
  const [low = 0, high = 0] = [front, back]
    .map((role) => luminance(colour(scheme, `--${role}`)))
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
