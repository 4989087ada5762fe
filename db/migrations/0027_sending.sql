-- Notes that are sent from devices.
alter table evidence_note_source
  -- of the note as its author first sent it. A device that never heard the answer sends it again, perhaps after its
  -- author has changed the note here: that is the same note, and nothing to ask the author about.
  add column sent_digest text check (sent_digest ~ '^[0-9a-f]{64}$');

-- A tablet is one thing, whoever opens it: each person has their own part of it, to enrol and to revoke.
alter table field_device drop constraint field_device_pkey;
alter table field_device add primary key (id, person_id);
