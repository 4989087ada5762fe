import { z } from 'zod'

// What the register's commands take. Messages are for the person at the form.
export const importId = z.uuid()

const calendarDay = z.iso.date('Give the day as a date, such as 1 November 2026.')

export const bringFilesInput = z.object({
  files: z
    .array(
      z.object({
        name: z.string().max(300),
        storageKey: z.string(),
        sha256: z.string(),
        bytes: z.number().int(),
      }),
    )
    .min(1, 'Choose at least one file.')
    .max(3, 'Choose at most three files: one of establishments, one of groups, one of links.'),
  asAt: z.union([calendarDay, z.literal('').transform(() => undefined)]).optional(),
})

export const dateImportInput = z.object({ importId, asAt: calendarDay })

export const previewAgainInput = z.object({
  importId,
  scope: z.union([z.enum(['national', 'part']), z.literal('').transform(() => undefined)]).optional(),
})

export const oneImport = z.object({ importId })
