-- Whoever has a link can join, so links are in a table of their own: a conversation's is for those who take part in it
-- and those who build the schedule. (That to the team's private time already is in team_room.)
create table session_link (
  session_id uuid primary key references session (id) on delete cascade,
  review_id uuid not null references review (id),
  link text not null check (link ~ '^https://\S+$' and length(link) <= 500)
);
create index session_link_review on session_link (review_id);
insert into session_link (session_id, review_id, link)
  select id, review_id, video_link from session where video_link is not null;
alter table session drop constraint session_link;
alter table session drop column video_link;
