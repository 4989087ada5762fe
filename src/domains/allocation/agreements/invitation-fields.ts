import type { PolicyKind } from '../../people/agreements/policy-text.ts'

/** The form's name for each text; confidentiality is promised to each trust anew. */
export const invitationFields = {
  confidentiality: 'agree',
  code_of_conduct: 'codeOfConduct',
  safeguarding: 'safeguarding',
} as const satisfies Record<PolicyKind, string>
