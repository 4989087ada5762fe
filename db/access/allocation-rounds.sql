-- The pool's own records: each person's for themself, and the central team.
create policy self on pool_record for select using (person_id = (select access.actor()));
create policy central on pool_record for select using ((select access.central()));
create policy self on pool_away for select using (person_id = (select access.actor()));
create policy central on pool_away for select using ((select access.central()));

-- Who is thought of for which review, and why not somebody else, rests on what people declared in confidence.
create policy central on review_need for select using ((select access.central()));
create policy central on review_window for select using ((select access.central()));
create policy central on round for select using ((select access.central()));
create policy central on round_left_out for select using ((select access.central()));
create policy central on round_plan for select using ((select access.central()));
create policy central on round_work for select using ((select access.central()));
create policy central on round_seat for select using ((select access.central()));
create policy central on round_move for select using ((select access.central()));
-- The job is given the whole problem with the round, so that it reads of people nothing more.
create policy worker on round_plan for select using ((select access.job()) = 'work-out-round');
create policy worker on round_work for select using ((select access.job()) = 'work-out-round');
create policy worker on round_seat for select using ((select access.job()) = 'work-out-round');
create policy worker on round_move for select using ((select access.job()) = 'work-out-round');
