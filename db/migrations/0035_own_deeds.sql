-- What somebody did, across all reviews, for what they take with them of what is held of them.
create index audit_actor on audit (actor_id, id);
