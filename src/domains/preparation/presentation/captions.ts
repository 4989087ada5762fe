// Captions come as WebVTT (www.w3.org/TR/webvtt1). They are read into times and plain words and written anew, so that
// no style, no link and no markup of the file's own reaches a reader's browser.
export type Cue = { from: number; to: number; words: string }
export type Captions = { kind: 'read'; cues: Cue[] } | { kind: 'refused'; reason: string }

const mostCues = 20_000
const mostLetters = 1000
const timing =
  /^((?:\d{2,3}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,3}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t].*)?$/

export function readCaptions(text: string): Captions {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    return refused('does not begin with WEBVTT. Save the captions as WebVTT (.vtt), then send them again.')
  const cues: Cue[] = []
  for (const block of blocksOf(lines.slice(1))) {
    const at = block.findIndex((line) => line.includes('-->'))
    if (at < 0 || at > 1) continue
    const times = block[at]?.match(timing)
    const [from, to] = [milliseconds(times?.[1]), milliseconds(times?.[2])]
    if (from === null || to === null || to <= from)
      return refused(`has a time that cannot be read: “${(block[at] ?? '').slice(0, 60)}”.`)
    const words = plainWords(block.slice(at + 1))
    if (words) cues.push({ from, to, words })
    if (cues.length > mostCues)
      return refused(`holds more than ${mostCues.toLocaleString('en-GB')} captions.`)
  }
  return cues.length > 0 ? { kind: 'read', cues } : refused('holds no captions.')
}
const refused = (reason: string): Captions => ({ kind: 'refused', reason })

function blocksOf(lines: string[]): string[][] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

function milliseconds(time: string | undefined): number | null {
  if (!time) return null
  const [seconds = '0', minutes = '0', hours = '0'] = time.split(':').reverse()
  return Math.round(Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000)
}

const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'" }
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unwritable = /[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Who speaks stays as words; every other tag goes. */
function plainWords(lines: string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/<v(?:\.[^\s>]*)?\s+([^>]*)>/gi, '$1: ')
        .replace(/<[^>]*>/g, '')
        .replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)
        .replace(unwritable, '')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
    .slice(0, mostLetters)
}

export function writeCaptions(cues: Cue[]): string {
  const blocks = cues.map(({ from, to, words }) => `${clock(from)} --> ${clock(to)}\n${escaped(words)}\n`)
  return ['WEBVTT\n', ...blocks].join('\n')
}

function clock(at: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(at / 3_600_000)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}.${String(at % 1000).padStart(3, '0')}`
}
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
