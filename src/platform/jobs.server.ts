import { Logger, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import { quietPool } from './database.server.ts'
import { log } from './log.server.ts'

type RunnableJob = { name: string; perform: (payload: unknown, requestId: string) => Promise<void> }
/** A job that comes round by itself: its name, and when, as a crontab says it, in UTC. */
export type Recurring = { task: string; match: string }

/**
 * Gives back the jobs that a killed process was working on. Only for a Candour that is alone on its queue:
 * beside another one they may be under way. (Otherwise the queue itself gives them back after four hours.)
 */
export async function freeAbandonedJobs(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`)
  await client.end()
}

/**
 * Works through the queue until stopped. A job that throws is tried again later, up to twelve times. Recurring ones
 * begin at their next time, never at the start, and once for all Candours on one database.
 */
export async function startJobs(ownerUrl: string, jobs: RunnableJob[], recurring: Recurring[] = []) {
  const taskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, helpers: { job: { id: string } }) => {
        try {
          await job.perform(payload, `job-${helpers.job.id}`)
        } catch (error) {
          log.error(
            {
              job: job.name,
              jobId: helpers.job.id,
              error: error instanceof Error ? error.stack : String(error),
            },
            'job failed',
          )
          throw error
        }
      },
    ]),
  )
  const logger = new Logger(
    () => (level, message) => void (level === 'error' && log.error({ message }, 'job queue')),
  )
  // A pool of our own, closed here: the queue's would still hear the database say goodbye, and fall over it.
  const pool = quietPool(ownerUrl, 8)
  const runner = await run({
    pgPool: pool,
    // working out a round or the three days takes a place for a minute: nobody's code to sign in waits behind it
    concurrency: 5,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList,
    parsedCronItems: parseCronItems(recurring),
    logger,
  })
  return {
    stop: async () => {
      // A job under way may finish; a database that is gone already is not waited for.
      const closed = runner.stop().then(() => pool.end())
      await Promise.race([closed.catch(() => {}), new Promise((done) => setTimeout(done, 4000).unref())])
    },
  }
}
