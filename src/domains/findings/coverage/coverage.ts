import { nameList } from '../../../web/dates.ts'
import { capitalised } from '../../preparation/focus/question.ts'

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
  ['interview', 'interview'],
  ['visit', 'visit'],
  ['document', 'document'],
] as const

/** "No visit and no document yet." */
export function missingMethods({ noted, methods }: Stands): string | null {
  if (!noted) return null
  const missing = ways.filter(([method]) => !methods.includes(method)).map(([, word]) => `no ${word}`)
  return missing.length === 0 ? null : `${capitalised(nameList(missing))} yet.`
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

/** "Questions 1 and 3 stand on little so far." */
export function thinWords(numbers: number[]): string {
  if (numbers.length === 0) return 'Every question stands on several sources, in different ways.'
  const named = nameList(numbers.map(String))
  return numbers.length === 1
    ? `Question ${named} stands on little so far.`
    : `Questions ${named} stand on little so far.`
}
