-- Who may read changes under open pages too. Whoever listens for a review is told that its readers have changed, and
-- asks again whether they still may (src/web/event-stream.server.ts). No name is told, and nothing before the commit.
create or replace function access.tell_readers_changed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('candour_live', json_build_object('topic',
    case tg_table_name when 'person' then 'readers' when 'review' then 'readers/' || (to_jsonb(new) ->> 'id')
      else 'readers/' || (to_jsonb(new) ->> 'review_id') end)::text);
  return null;
end $$;
create or replace trigger tell_readers_changed after update of state, role on review_member
  for each row execute function access.tell_readers_changed();
create or replace trigger tell_readers_changed after update of stage on review
  for each row execute function access.tell_readers_changed();
create or replace trigger tell_readers_changed after update of deactivated_at on person
  for each row execute function access.tell_readers_changed();
