import type { PolicyPart } from './policy-text.ts'

// How a policy is typed: a heading is a line that begins with #, a paragraph stands between empty lines.

export const asTyped = (parts: PolicyPart[]): string =>
  parts.map(({ heading, words }) => [`# ${heading}`, ...words].join('\n\n')).join('\n\n')

/** The parts as typed, or what to put right in them. */
export function readTyped(typed: string): { parts: PolicyPart[] } | { problem: string } {
  const parts: PolicyPart[] = []
  for (const block of blocksOf(typed)) {
    const last = parts.at(-1)
    if (block.startsWith('#')) parts.push({ heading: block.replace(/^#+\s*/, ''), words: [] })
    else if (last) last.words.push(block)
    else return { problem: 'Begin with a heading: a line such as “# What you hear stays in the review”.' }
  }
  const bare = parts.find(({ words }) => words.length === 0)
  const unnamed = parts.some(({ heading }) => heading === '')
  if (parts.length === 0) return { problem: 'Write the text' }
  if (unnamed) return { problem: 'Write the words of each heading after its #.' }
  if (bare) return { problem: `Write at least one paragraph under “${bare.heading}”.` }
  return { parts }
}

/** Headings and paragraphs in order; a heading needs no empty line around it. */
function blocksOf(typed: string): string[] {
  const blocks: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(open.join(' '))
    open = []
  }
  for (const line of typed.split(/\r\n|\r|\n/).map((raw) => raw.trim().replaceAll(/\s+/g, ' '))) {
    if (line === '') close()
    else if (line.startsWith('#')) {
      close()
      blocks.push(line)
    } else open.push(line)
  }
  close()
  return blocks
}
