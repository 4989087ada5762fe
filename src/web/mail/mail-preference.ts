import { z } from 'zod'

/** What somebody wants by mail, and when. */
export type MailPreference = {
  digest: 'every_day' | 'weekdays' | 'none'
  digestHour: number
  timeZone: string
  invitations: boolean
  scheduleChanges: boolean
  actionReminders: boolean
}

// Ours: nobody says when a reviewer begins the day.
export const usualPreference: MailPreference = {
  digest: 'weekdays',
  digestHour: 8,
  timeZone: 'Europe/London',
  invitations: true,
  scheduleChanges: true,
  actionReminders: true,
}

export const firstHour = 5
export const lastHour = 21
/** Between these every time zone has each hour of each day, whatever its clocks do in spring. */
export const digestHours = Array.from({ length: lastHour - firstHour + 1 }, (_, place) => firstHour + place)

export const timeZones: string[] = Intl.supportedValuesOf('timeZone')
const isTimeZone = (zone: string) => zone === 'UTC' || timeZones.includes(zone)

const ticked = z
  .string()
  .optional()
  .transform((given) => given === 'yes')

export const mailPreferenceInput = z.object({
  digest: z.enum(['every_day', 'weekdays', 'none'], 'Choose when we write to you'),
  digestHour: z.coerce
    .number('Choose the hour')
    .int('Choose the hour')
    .min(firstHour, 'Choose the hour')
    .max(lastHour, 'Choose the hour'),
  timeZone: z.string('Choose your time zone').refine(isTimeZone, 'Choose your time zone'),
  invitations: ticked,
  scheduleChanges: ticked,
  actionReminders: ticked,
})
