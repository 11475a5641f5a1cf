-- The queue in three orders under any filter (docket), read row by row from one index each: why there are so many, and why
-- no fewer will do, stands in api/decisions/0005.
alter table clue
  -- its place in each order: time, blank, clue_id. Due: the last second of the nearest open deadline, UTC; the last day of
  -- the calendar when none runs. Moved: the time of the last event, as the event has it.
  add column due_place varchar(48) character set ascii collate ascii_bin not null default '',
  add column received_place varchar(48) character set ascii collate ascii_bin not null default '',
  add column moved_place varchar(48) character set ascii collate ascii_bin not null default '',
  -- what the desk took it for when it accepted it
  add column kind varchar(24) character set ascii collate ascii_bin,
  -- what the desk calls it, sealed under the desk's index key
  add column headline_version int,
  add column headline varbinary(2048);

update clue set
  due_place = concat(date_format(coalesce(due_at - interval 8 hour, timestamp(due_on, '15:59:59')), '%Y-%m-%dT%H:%i:%sZ'),
    ' ', clue_id),
  received_place = concat(received_on, ' ', clue_id),
  moved_place = concat(last_at, ' ', clue_id);

alter table clue
  add key clue_due (desk, due_place),
  add key clue_due_lane (desk, state, urgency, field, due_place),
  add key clue_due_held (desk, assignee, due_place),
  add key clue_due_held_lane (desk, assignee, state, urgency, field, due_place),
  add key clue_due_waiting (desk, last_type, due_place),
  add key clue_due_waiting_lane (desk, last_type, state, urgency, field, due_place),
  add key clue_due_held_waiting (desk, assignee, last_type, due_place),
  add key clue_due_held_waiting_lane (desk, assignee, last_type, state, urgency, field, due_place),
  add key clue_received (desk, received_place),
  add key clue_received_lane (desk, state, urgency, field, received_place),
  add key clue_received_held (desk, assignee, received_place),
  add key clue_received_held_lane (desk, assignee, state, urgency, field, received_place),
  add key clue_received_waiting (desk, last_type, received_place),
  add key clue_received_waiting_lane (desk, last_type, state, urgency, field, received_place),
  add key clue_received_held_waiting (desk, assignee, last_type, received_place),
  add key clue_received_held_waiting_lane (desk, assignee, last_type, state, urgency, field, received_place),
  add key clue_moved (desk, moved_place),
  add key clue_moved_lane (desk, state, urgency, field, moved_place),
  add key clue_moved_held (desk, assignee, moved_place),
  add key clue_moved_held_lane (desk, assignee, state, urgency, field, moved_place),
  add key clue_moved_waiting (desk, last_type, moved_place),
  add key clue_moved_waiting_lane (desk, last_type, state, urgency, field, moved_place),
  add key clue_moved_held_waiting (desk, assignee, last_type, moved_place),
  add key clue_moved_held_waiting_lane (desk, assignee, last_type, state, urgency, field, moved_place);

-- the new one is for the look at what falls due, over all desks
alter table clue
  drop key clue_queue,
  add key clue_due_on (due_on);

-- Views of the queue that officers keep. Name and searched words are sealed under the desk's index key.
create table saved_view (
  id varchar(32) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  owner varchar(32) character set ascii collate ascii_bin not null,
  shared bit(1) not null,
  filter longtext character set utf8mb4 not null,
  sealed varbinary(2048) not null,
  version int not null,
  primary key (id),
  key saved_view_desk (desk, owner)
);

-- Notes of a desk, sealed to the clue. Every version stays, because the event that signs it refers to it.
create table note (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  id varchar(32) character set ascii collate ascii_bin not null,
  version int not null,
  -- the number of the note among those of the clue
  ordinal int not null,
  ciphertext mediumblob not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  written_at varchar(20) character set ascii collate ascii_bin not null,
  -- whether there is no later version
  newest bit(1) not null,
  primary key (clue_id, id, version),
  key note_newest (clue_id, newest, ordinal)
);
