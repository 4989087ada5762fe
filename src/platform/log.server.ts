import pino from 'pino'

// One line of JSON for each thing worth knowing. Never what people wrote, never an address with a secret in it.
export const log = pino({
  level: process.env.VITEST ? 'silent' : 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
})
