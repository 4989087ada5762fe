import { z } from 'zod'
import { sayable } from './progress.ts'

const words = z.string().trim().max(3000, 'Keep it to 3,000 characters.').default('')
const progress = {
  state: z.enum(sayable, 'Choose how it stands.'),
  putOffUntil: z
    .union([z.iso.date('Give the day as a whole date.'), z.literal('')])
    .default('')
    .transform((day) => day || null),
  did: words,
  seen: words,
  inTheWay: words,
}
type Said = { state: (typeof sayable)[number]; putOffUntil: string | null; did: string }

/** Done is said with what came of it; put off, with until when. */
const isWhole = ({ state, putOffUntil, did }: Said, context: z.RefinementCtx) => {
  if (state === 'put_off' && !putOffUntil)
    context.addIssue({
      code: 'custom',
      path: ['putOffUntil'],
      message: 'Give the day until which it is put off.',
    })
  if (state === 'done' && did === '')
    context.addIssue({ code: 'custom', path: ['did'], message: 'Say what came of it, even in a few words.' })
}
/** A day for another state was left in its field: it says nothing. */
const onlyPutOff = <S extends Said>(said: S): S =>
  said.state === 'put_off' ? said : { ...said, putOffUntil: null }

export const sayProgressInput = z
  .object({ actionId: z.uuid(), ...progress })
  .superRefine(isWhole)
  .transform(onlyPutOff)
export const sayByLinkInput = z
  .object({ token: z.string().max(200), ...progress })
  .superRefine(isWhole)
  .transform(onlyPutOff)
export const linkInput = z.object({ token: z.string().max(200) })
