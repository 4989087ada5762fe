import { sendMail } from '../access/mail.server.ts'
import { openDocumentRequests } from '../domains/preparation/jobs.server.ts'
import { tellScheduleChanged } from '../domains/schedule/jobs.server.ts'
import { trustsJobs } from '../domains/trusts/jobs.server.ts'

/** Every kind of job that Candour works through. */
export const jobs = [sendMail, ...trustsJobs, openDocumentRequests, tellScheduleChanged]
