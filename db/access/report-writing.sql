-- The changes, what each sentence rests on and what was let stand are for whoever writes. Nobody else, and after
-- release nobody at all: then they are gone (below).
create policy writers on report_update for select using (review_id in (select access.written_reports()));
create policy writers on report_key for select using (review_id in (select access.written_reports()));
create policy writers on report_citation for select using (review_id in (select access.written_reports()));
create policy writers on report_overrule for select using (review_id in (select access.written_reports()));
create policy team on report_writer for select using (review_id in (select access.team_reviews()));

-- What is given to the host is the report, not how it came to be: earlier wordings may hold what was taken out for
-- somebody's sake.
create or replace function access.forget_writing() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.report_update where review_id = new.review_id;
  delete from public.report_key where review_id = new.review_id;
  delete from public.report_citation where review_id = new.review_id;
  delete from public.report_overrule where review_id = new.review_id;
  delete from public.report_comment where review_id = new.review_id and kind = 'comment';
  return null;
end $$;
create or replace trigger forget_writing after update of state on report
  for each row when (new.state = 'released' and old.state <> 'released') execute function access.forget_writing();

-- An open page of somebody who may no longer write is told to ask again, and one of somebody who may sees the new step.
create or replace trigger tell_readers_changed
  after update of state, quality_done_at, facts_checked_at, returned_at on report
  for each row execute function access.tell_readers_changed();
create or replace trigger tell_readers_changed after insert or update of ended_at on report_writer
  for each row execute function access.tell_readers_changed();
create or replace trigger tell_readers_changed after insert or update of ended_at on report_quality_reader
  for each row execute function access.tell_readers_changed();

-- What the check of confidences needs to know of a review, for whoever writes its report. It goes to the check and
-- never to a page: names, posts with how many hold each, schools, sessions, and the words of notes that are not
-- attributable, unopened ones too. Before the host publishes its leaders ask once more, and not about notes: words tried
-- out against them would tell what they say.
create or replace function access.disclosure_known(of_review uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'people', coalesce((select jsonb_agg(distinct jsonb_build_object('name', who.name)) from (
        select p.name from public.trust_post h join public.person p on p.id = h.person_id
          where h.trust_id = v.trust_id and (h.until is null or h.until >= v.day1)
        union select p.name from public.review_member m join public.person p on p.id = m.person_id
          where m.review_id = v.id and m.role in ('host_lead', 'host_leader', 'coordinator')
        union select b.name from public.briefing b where b.review_id = v.id
        union select s.holder from public.structure_post s where s.review_id = v.id) who where trim(who.name) <> ''), '[]'),
    'schools', coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'phase', s.phase, 'type', s.type, 'typeGroup', s.type_group))
        from public.school_membership m
        join public.school s using (urn) where m.trust_id = v.trust_id and m.left_on is null), '[]'),
    'posts', coalesce((select jsonb_agg(jsonb_build_object('words', words, 'holders', holders)) from (
        select lower(trim(post.words)) as words, count(*)::int as holders from (
          select title as words from public.structure_post where review_id = v.id
          union all select case post when 'chair' then 'chair of trustees' else 'chief executive' end from public.trust_post
            where trust_id = v.trust_id and post in ('chief_executive', 'chair') and (until is null or until >= v.day1)
              and not exists (select from public.structure_post where review_id = v.id
                and lower(title) = replace(post, '_', ' '))) post
        where trim(post.words) <> '' group by 1) held), '[]'),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object(
          'date', case x.day when 1 then v.day1 when 2 then v.day2 else v.day3 end, 'school', s.name))
        from public.session x left join public.school s using (urn) where x.review_id = v.id), '[]'),
    'notes', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'body', n.body)) from public.evidence_note n
        where n.review_id = v.id and not n.attributable and of_review in (select access.written_reports())), '[]'))
  from public.review v where v.id = of_review and (of_review in (select access.written_reports())
    or (of_review in (select access.host_reviews())
      and exists (select from public.report r where r.review_id = of_review and r.state = 'released')))
$$;
