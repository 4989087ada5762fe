-- Which asking a round's work belongs to. Work that was taken for dead and comes back must not overwrite what was
-- asked for, or moved, since.
alter table round_work add column run uuid not null default gen_random_uuid();
