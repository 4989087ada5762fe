import { z } from 'zod'

const ticked = z.coerce.number().int().min(1).optional().catch(undefined)

/** The version of each text that stood ticked on the page. */
export const acceptAgreementsInput = z
  .object({ confidentiality: ticked, code_of_conduct: ticked, safeguarding: ticked })
  .refine((chosen) => Object.values(chosen).some((version) => version !== undefined), {
    message: 'Tick what you accept',
  })
