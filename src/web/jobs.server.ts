import { sendMail } from '../access/send-mail.server.ts'
import { tidyMail } from '../access/tidy-mail.server.ts'
import { workOutJob } from '../domains/allocation/rounds/work-out-job.server.ts'
import { eraseDue } from '../domains/evaluation/retention/erase-due.server.ts'
import { remindOfActions } from '../domains/follow-up/reminders/remind-of-actions.server.ts'
import { openDocumentRequests } from '../domains/preparation/jobs.server.ts'
import { readDocument } from '../domains/preparation/reading/read-document.server.ts'
import { sweepFiles } from '../domains/preparation/uploads/sweep-files.server.ts'
import { tellScheduleChanged } from '../domains/schedule/jobs.server.ts'
import { sendCalendar } from '../domains/schedule/send-calendar.server.ts'
import { workOutScheduleJob } from '../domains/schedule/working-out/work-out-job.server.ts'
import { trustsJobs } from '../domains/trusts/jobs.server.ts'
import type { Recurring } from '../platform/jobs.server.ts'
import { beginDigests, writeDigest } from './mail/digest.server.ts'

/** Every kind of job that Candour works through. */
export const jobs = [
  sendMail,
  tidyMail,
  ...trustsJobs,
  workOutJob,
  openDocumentRequests,
  readDocument,
  sweepFiles,
  tellScheduleChanged,
  sendCalendar,
  remindOfActions,
  workOutScheduleJob,
  beginDigests,
  writeDigest,
  eraseDue,
]

/** Those that come round by themselves. */
export const recurring: Recurring[] = [
  { task: beginDigests.name, match: '4 * * * *' },
  // on working days, before most digests: a day that falls on a weekend is told on the Monday
  { task: remindOfActions.name, match: '10 6 * * 1-5' },
  { task: tidyMail.name, match: '20 3 * * *' },
  { task: eraseDue.name, match: '10 2 * * *' },
  { task: sweepFiles.name, match: '40 2 * * *' },
]
