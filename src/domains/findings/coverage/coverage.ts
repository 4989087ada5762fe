import { nameList } from '../../../web/dates.ts'

/** How one key question stands, as far as the lead reviewer may know. Null: fewer than three sources, or none. */
export type Stands = {
  noted: boolean
  sources: number | null
  schools: number | null
  methods: string[]
  findings: number
  shared: number
}

const ways = [
  ['interview', 'heard in an interview'],
  ['visit', 'seen on a visit'],
  ['document', 'read in a document'],
] as const

/** "Nothing yet seen on a visit, or read in a document." */
export function missingMethods({ noted, methods }: Stands): string | null {
  if (!noted) return null
  const missing = ways.filter(([method]) => !methods.includes(method)).map(([, words]) => words)
  return missing.length === 0 ? null : `Nothing yet ${missing.join(', or ')}.`
}

/** What has been made of it. */
export function findingWords({ findings, shared }: Stands): string {
  if (findings === 0) return 'No finding yet.'
  const all = findings === 1 ? 'One finding' : `${findings} findings`
  if (shared === 0) return `${all}, not yet shared with the host.`
  return shared === findings ? `${all}, shared with the host.` : `${all}, ${shared} shared with the host.`
}

/** It wants more: few sources, one way of knowing only, or nothing that the host has heard. */
export const isThin = (stands: Stands) =>
  stands.sources === null || stands.methods.length < 2 || stands.findings === 0

/** "Questions 1 and 3 want more." */
export function thinWords(numbers: number[]): string {
  if (numbers.length === 0) return 'Every question has several sources, in different ways, and a finding.'
  const named = nameList(numbers.map(String))
  return numbers.length === 1 ? `Question ${named} wants more.` : `Questions ${named} want more.`
}
