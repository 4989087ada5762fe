-- Actions are the host's. The owner of an action sees that action.
create policy host on action for select using (review_id in (select access.host_reviews()));
create policy owner on action for select using (owner_id = (select access.actor()));
