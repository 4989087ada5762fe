-- Last of the rules: every table has its row-level security forced, the app role gets what it needs and owns
-- nothing, and writing happens only inside a command. What a command may change is decided by its policy
-- (src/domains/*/policy.ts); the database adds that nobody changes a row that they cannot read.
do $$
declare t record;
begin
  for t in select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r'
  loop
    execute format('alter table %I.%I enable row level security, force row level security', t.schema, t.name);
    if not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) then
      execute format('create policy maintenance on %I.%I to current_user using (true) with check (true)', t.schema, t.name);
    end if;
    continue when t.schema <> 'public' or t.name = 'schema_migration';
    execute format('create policy writing_insert on %I for insert with check ((select access.writing()))', t.name);
    execute format('grant select, insert on %I to candour_app', t.name);
    continue when t.name in ('audit', 'key_question_comment', 'report_opening', 'report_handover', 'report_link_pass', 'policy_text',
      'policy_acceptance', 'action_link', 'action_reminder', 'change_told', 'reconvene_trust', 'retention_rule');
    execute format('create policy writing_update on %I for update using ((select access.writing())) with check ((select access.writing()))', t.name);
    execute format('grant update on %I to candour_app', t.name);
    continue when t.name not in ('session', 'session_attendee', 'session_link', 'interview_need', 'reviewer_away', 'known_drive', 'finding_note', 'finding_view', 'schedule_sharing',
      'evidence_note_question', 'report_block', 'report_section', 'key_question_agreement', 'register_import_row', 'quote_line', 'review_step', 'review_template',
      'upload', 'document_text', 'structure_group', 'structure_school', 'structure_post',
      'pool_away', 'review_window', 'round_left_out', 'round_seat', 'safeguarding_contact', 'host_reflection',
      'challenge_taken', 'session_presence', 'report_citation', 'report_update', 'report_overrule',
      'action_progress', 'reconvene_day', 'brought_story', 'take_back', 'host_named');
    execute format('create policy writing_delete on %I for delete using ((select access.writing()))', t.name);
    execute format('grant delete on %I to candour_app', t.name);
  end loop;
end $$;

revoke all on all functions in schema access from public;
grant usage on schema public, access to candour_app;
grant execute on all functions in schema access to candour_app;
-- Asked from within other functions, or by sign-in before anybody is known.
revoke execute on function access.support_told(uuid, uuid), access.may_sign_in(uuid), access.may_erase(uuid, text),
  access.note_first_sign_in(uuid), access.people_in_group(uuid, text), access.may_read_for_quality(uuid, uuid),
  access.papers_are_erased(uuid) from candour_app;
grant usage on all sequences in schema public to candour_app;
grant usage on schema auth, access to candour_auth;
grant select, insert, update, delete on all tables in schema auth to candour_auth;
grant execute on function access.may_sign_in(uuid), access.note_first_sign_in(uuid) to candour_auth;
