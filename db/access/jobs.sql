-- A job is enqueued in the transaction that asks for it, without the app role owning the queue.
create or replace function access.enqueue(task text, payload json, job_key text default null, run_at timestamptz default null)
  returns void language sql security definer set search_path = '' as $$
  select from graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12)
$$;
