import { sendMail } from '../access/mail.server.ts'

/** Every kind of job that Candour works through. */
export const jobs = [sendMail]
