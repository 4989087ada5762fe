-- What is kept, and for how long. That there are rules is public; what was erased in a review is for everybody who took
-- part in it, also after the release, and for the central team. No words of anybody are in any of it.
create policy everybody on retention_rule for select
  using ((select access.job()) is null or (select access.job()) = 'erase-due');
create policy joined on retention_hold for select using (review_id in (select access.joined_reviews()));
create policy central on retention_hold for select using ((select access.central()));
create policy joined on erasure for select using (review_id in (select access.joined_reviews()));
create policy central on erasure for select using ((select access.central()));

-- The job that erases reads when reviews ended and nothing that they hold: what it erases it never sees.
create policy erase_due on review for select using ((select access.job()) = 'erase-due');
create policy erase_due on report for select using ((select access.job()) = 'erase-due');
create policy erase_due on retention_hold for select using ((select access.job()) = 'erase-due');
create policy erase_due on erasure for select using ((select access.job()) = 'erase-due');

create or replace function access.note_cancelled() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if new.stage = 'cancelled' and (tg_op = 'INSERT' or old.stage <> 'cancelled') then
    new.cancelled_at := coalesce(new.cancelled_at, now());
  end if;
  return new;
end $$;
create or replace trigger note_cancelled before insert or update of stage on review
  for each row execute function access.note_cancelled();

-- So many days after that day, as promised to a review that was booked then: the shortest of what stood at the booking
-- and of all that was set since, so that nothing promised is ever lengthened. What is shortened later takes nothing away
-- sooner than a fortnight after it was set.
create or replace function access.retention_day(of_kind text, booked timestamptz, from_day date) returns date
  language sql stable set search_path = '' as $$
  select least(
    (select from_day + r.days from public.retention_rule r where r.kind = of_kind and r.set_at <= booked
      order by r.set_at desc limit 1),
    (select min(greatest(from_day + r.days, (r.set_at at time zone 'Europe/London')::date + 14))
      from public.retention_rule r where r.kind = of_kind and r.set_at > booked))
$$;

-- When a review is over, as far as the clock goes, and when each kind is due. A report that is never released does not
-- keep the notes for ever: the review counts as over some months after day three.
create or replace function access.retention_of(of_review uuid)
  returns table (kind text, ended_how text, ended_on date, due_on date, held boolean)
  language sql stable set search_path = '' as $$
  with ended as (
    select r.id, r.booked_at,
      (coalesce(p.released_at, case when r.stage = 'follow_up' then r.follow_up_began_at end, r.cancelled_at)
        at time zone 'Europe/London')::date as told,
      r.stage, access.retention_day('unfinished', r.booked_at, r.day3) as latest
    from public.review r left join public.report p on p.review_id = r.id where r.id = of_review
  )
  select k.kind,
    case when e.told is null or e.told > e.latest then 'unfinished' when e.stage = 'cancelled' then 'cancelled' else 'released' end,
    least(e.told, e.latest), access.retention_day(k.kind, e.booked_at, least(e.told, e.latest)),
    exists (select from public.retention_hold h where h.review_id = e.id and h.ended_at is null)
  from ended e cross join (values ('notes'), ('host_documents'), ('papers')) k (kind)
$$;

-- Everything that is erased, in the order that the tables need. A row is deleted, or its words are blanked and the rest
-- of it kept; lies_where says which rows of a review still have something to erase. Why each column is erased or kept
-- stands in src/domains/evaluation/retention/every-word.ts. Nobody may call it but the functions below.
create or replace function access.erasure_plan()
  returns table (place int, kind text, from_table text, lies_where text, blanked text, holds_file boolean, ordered text)
  language sql immutable set search_path = '' as $$
  values
  -- notes
    (1, 'notes', 'evidence_photo', 'review_id = $1', null, true, ''),
    (2, 'notes', 'finding_note', 'review_id = $1', null, false, ''),
    (3, 'notes', 'evidence_note_question', 'review_id = $1', null, false, ''),
    (4, 'notes', 'evidence_note_source', 'review_id = $1', null, false, ''),
    (5, 'notes', 'evidence_note', 'review_id = $1', null, false, ''),
    (6, 'notes', 'sealed_view', 'review_id = $1', null, false, ''),
  -- what the host never heard goes with the notes; what it heard is its own
    (7, 'notes', 'finding', 'review_id = $1 and shared_at is null', null, false, ''),
    (8, 'notes', 'finding_view', $w$review_id = $1 and why <> '' and finding_id in
      (select id from public.finding where review_id = $1 and withdrawn_at is not null)$w$, $b$why = ''$b$, false, ''),
    (9, 'notes', 'finding', $w$review_id = $1 and withdrawn_at is not null and wording <> 'Withdrawn by the team'$w$,
      $b$wording = 'Withdrawn by the team'$b$, false, ''),
  -- host documents
    (20, 'host_documents', 'upload', 'review_id = $1', null, true, ''),
    (21, 'host_documents', 'document_text', 'review_id = $1', null, false, ''),
    (22, 'host_documents', 'document_opening', 'review_id = $1', null, false, ''),
    (23, 'host_documents', 'document_summary', 'review_id = $1', null, false, ''),
    -- the first version last: the others name it
    (24, 'host_documents', 'document', 'review_id = $1', null, true, 'order by version desc'),
    (25, 'host_documents', 'document_link', 'review_id = $1', null, false, ''),
    (26, 'host_documents', 'document_request', $w$review_id = $1 and answer <> ''$w$, $b$answer = ''$b$, false, ''),
    (27, 'host_documents', 'presentation_opening', 'review_id = $1', null, false, ''),
    (28, 'host_documents', 'presentation_file', 'review_id = $1', null, true, ''),
    (29, 'host_documents', 'presentation', 'review_id = $1', null, false, ''),
    (30, 'host_documents', 'precis_reading', 'review_id = $1', null, false, ''),
    (31, 'host_documents', 'precis', 'review_id = $1', null, false, ''),
    (32, 'host_documents', 'structure_question', 'review_id = $1', null, false, ''),
    (33, 'host_documents', 'structure_school', 'review_id = $1', null, false, ''),
    (34, 'host_documents', 'structure_post', 'review_id = $1', null, false, ''),
    (35, 'host_documents', 'structure_group', 'review_id = $1', null, false, ''),
    (36, 'host_documents', 'trust_structure', $w$review_id = $1 and (funding_note <> '' or support <> '')$w$,
      $b$funding_note = '', support = ''$b$, false, ''),
  -- working papers
    (50, 'papers', 'briefing_message', 'review_id = $1', null, false, ''),
    (51, 'papers', 'briefing_need', 'review_id = $1', null, false, ''),
    (52, 'papers', 'briefing_session', 'review_id = $1', null, false, ''),
    (53, 'papers', 'briefing', 'review_id = $1', null, false, ''),
    (54, 'papers', 'key_question_comment', 'review_id = $1', null, false, ''),
    (55, 'papers', 'wish', 'review_id = $1', null, false, ''),
    (56, 'papers', 'report_comment', $w$review_id = $1 and kind = 'comment'$w$, null, false, 'order by answers nulls last'),
    (57, 'papers', 'coaching_note', 'review_id = $1', null, false, ''),
    (58, 'papers', 'leading_observation', 'review_id = $1', null, false, ''),
    (59, 'papers', 'safeguarding_contact', 'review_id = $1', null, false, ''),
    (60, 'papers', 'session_link', 'review_id = $1', null, false, ''),
    (61, 'papers', 'team_room', 'review_id = $1', null, false, ''),
    (62, 'papers', 'session_presence', 'review_id = $1 and person_id is null', null, false, ''),
    (63, 'papers', 'calendar_sent', 'review_id = $1', null, false, ''),
    (64, 'papers', 'schedule_change', 'review_id = $1', null, false, ''),
    (65, 'papers', 'schedule_run', 'review_id = $1', null, false, ''),
    (66, 'papers', 'reviewer_away', 'review_id = $1', null, false, ''),
    (67, 'papers', 'interview_need', 'review_id = $1', null, false, ''),
    -- the hours of a session stay: a reviewer's own record is made of them
    (68, 'papers', 'session', $w$review_id = $1
      and (title <> access.plain_title(kind) or place <> '' or meeting <> '')$w$,
      $b$title = access.plain_title(kind), place = '', meeting = ''$b$, false, ''),
    (69, 'papers', 'school_need', $w$review_id = $1 and (meeting <> '' or times <> '[]')$w$,
      $b$meeting = '', times = '[]'$b$, false, ''),
    (70, 'papers', 'cost_record', $w$review_id = $1 and note <> ''$w$, $b$note = ''$b$, false, ''),
    (71, 'papers', 'decline_reason', 'review_id = $1', null, false, ''),
    (72, 'papers', 'mail_content', $w$mail_id in (select id from public.mail where review_id = $1)
      and (subject <> '' or body_text <> '' or body_html <> '' or calendar is not null)$w$,
      $b$subject = '', body_text = '', body_html = '', calendar = null, calendar_method = null$b$, false, ''),
    -- whoever was written to without an account was met in the review
    (73, 'papers', 'mail', $w$review_id = $1 and to_person_id is null and (to_address <> '' or last_error is not null)$w$,
      $b$to_address = '', last_error = null, blanked_at = coalesce(blanked_at, now())$b$, false, ''),
    -- of a report that was never released; with a release they go at once
    (74, 'papers', 'report_citation', 'review_id = $1', null, false, ''),
    (75, 'papers', 'report_overrule', 'review_id = $1', null, false, ''),
    (76, 'papers', 'report_update', 'review_id = $1', null, false, ''),
    (77, 'papers', 'report_key', 'review_id = $1', null, false, ''),
    (78, 'papers', 'report_handover', $w$review_id = $1 and words <> ''$w$, $b$words = ''$b$, false, ''),
    -- a draft that the host never had is nobody's own
    (79, 'papers', 'report_block', $w$review_id in (select review_id from public.report
      where review_id = $1 and state in ('draft', 'team', 'quality'))$w$, null, false, ''),
    (80, 'papers', 'report_section', $w$review_id in (select review_id from public.report
      where review_id = $1 and state in ('draft', 'team', 'quality'))$w$, null, false, '')
$$;

create or replace function access.plain_title(of_kind text) returns text
  language sql immutable set search_path = '' as $$
  select upper(left(of_kind, 1)) || replace(substr(of_kind, 2), '_', ' ')
$$;

-- Due, and not held: asked again with every batch, in the transaction that erases.
create or replace function access.may_erase(of_review uuid, of_kind text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select access.job() is not distinct from 'erase-due' and exists (
    select from access.retention_of(of_review) d
    where d.kind = of_kind and not d.held and d.due_on <= (now() at time zone 'Europe/London')::date)
$$;

-- Where the next files of a review lie that are due. They are removed first, and then what names them: whoever is
-- stopped in between finds them named again.
create or replace function access.files_to_erase(of_review uuid, of_kind text, most int)
  returns table (arriving boolean, file text)
  language plpgsql stable security definer set search_path = '' as $$
declare step record;
begin
  if not access.may_erase(of_review, of_kind) then return; end if;
  for step in select * from access.erasure_plan() p where p.kind = of_kind and p.holds_file order by p.place loop
    return query execute format('select %s, %s from public.%I where %s limit $2',
      (step.from_table = 'upload')::text, case step.from_table when 'upload' then 'id::text' else 'storage_key' end,
      step.from_table, step.lies_where || case step.from_table when 'upload' then '' else ' and storage_key is not null' end)
      using of_review, most;
  end loop;
end $$;

-- One batch of one table. What holds a file goes only where the file was removed. No row: nothing is left, or nothing
-- may be erased. How many there were is told of notes, photographs and what the host sent; of the rest one sum alone:
-- how many declined, or how often a lead reviewer coached somebody, is nobody's to read from a proof.
create or replace function access.erase_some(of_review uuid, of_kind text, most int, removed text[])
  returns table (told_as text, gone int)
  language plpgsql volatile security definer set search_path = '' as $$
declare step record; these text; n int;
begin
  if not access.writing() or not access.may_erase(of_review, of_kind) then return; end if;
  for step in select * from access.erasure_plan() p where p.kind = of_kind order by p.place loop
    these := format('select ctid from public.%I where %s %s %s limit $2', step.from_table, step.lies_where,
      case when not step.holds_file then '' when step.from_table = 'upload' then 'and id::text = any ($3)'
        else 'and (storage_key is null or storage_key = any ($3))' end, step.ordered);
    execute format(case when step.blanked is null then 'delete from public.%1$I where ctid = any (array(%2$s))'
      else 'update public.%1$I set %3$s where ctid = any (array(%2$s))' end, step.from_table, these, step.blanked)
      using of_review, most, removed;
    get diagnostics n = row_count;
    if n > 0 then
      told_as := case when of_kind = 'host_documents' or step.from_table in ('evidence_note', 'evidence_photo')
        then step.from_table else 'rest' end;
      gone := n;
      return next;
      return;
    end if;
  end loop;
end $$;

-- What is still there of what is due: for the job; and for whoever took part, once it was erased, so that they can look
-- for themselves. Before that it is told to nobody, because how many notes there are is not.
create or replace function access.left_to_erase(of_review uuid, of_kind text)
  returns table (tables int, remaining int)
  language plpgsql stable security definer set search_path = '' as $$
declare step record; n int;
begin
  if access.job() is distinct from 'erase-due' and not (
    exists (select from public.erasure e where e.review_id = of_review and e.kind = of_kind and e.finished_at is not null)
    and (of_review in (select access.joined_reviews()) or access.central())) then return; end if;
  tables := 0; remaining := 0;
  for step in select * from access.erasure_plan() p where p.kind = of_kind loop
    execute format('select count(*)::int from public.%I where %s', step.from_table, step.lies_where)
      into n using of_review;
    tables := tables + 1; remaining := remaining + n;
  end loop;
  return next;
end $$;
