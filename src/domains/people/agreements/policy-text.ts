import { z } from 'zod'

/** What a reviewer promises (MISSION C4, E8, F8). */
export const policyKinds = ['confidentiality', 'code_of_conduct', 'safeguarding'] as const
export type PolicyKind = (typeof policyKinds)[number]
export const isPolicyKind = (text: unknown): text is PolicyKind => policyKinds.some((kind) => kind === text)

/** As they stand within a sentence. */
export const policyNames: Record<PolicyKind, string> = {
  confidentiality: 'confidentiality agreement',
  code_of_conduct: 'code of conduct',
  safeguarding: 'safeguarding policy',
}

export const policyPart = z.object({ heading: z.string(), words: z.array(z.string()) })
export type PolicyPart = z.infer<typeof policyPart>

export type PolicyText = {
  kind: PolicyKind
  version: number
  title: string
  parts: PolicyPart[]
  changeNote: string
  /** null: what Candour brings with it */
  publishedAt: string | null
  publishedBy: string | null
}
