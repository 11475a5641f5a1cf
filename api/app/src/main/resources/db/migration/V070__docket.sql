-- The docket's clues: the facets that matrix and clocks need, the day received (with the hour for U0 and U1 alone), and
-- where the work stands. No accused, no unit, no person.
create table clue (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  state varchar(16) character set ascii collate ascii_bin not null,
  -- null on the sealed path, like facets and field
  urgency varchar(2) character set ascii collate ascii_bin,
  facets longtext character set utf8mb4,
  field varchar(2) character set ascii collate ascii_bin,
  received_on date not null,
  received_hour int,
  size_class int not null,
  assignee varchar(32) character set ascii collate ascii_bin,
  -- the nearest open deadline, repeated from its table for the order of the queue; the last day of the calendar when none
  due_duty varchar(16) character set ascii collate ascii_bin,
  due_on date not null,
  due_at datetime,
  last_type varchar(32) character set ascii collate ascii_bin not null,
  -- the event's own text: a day for a reporter's act, a second for everybody else's
  last_at varchar(20) character set ascii collate ascii_bin not null,
  version int not null,
  primary key (clue_id),
  key clue_queue (desk, due_on, clue_id)
);

-- The clue's key, sealed to each desk that may open it and to oversight.
create table clue_grant (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  purpose varchar(16) character set ascii collate ascii_bin not null,
  ciphertext blob not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  primary key (clue_id, desk, epoch)
);

-- Statutory clocks of a clue.
create table deadline (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  duty varchar(16) character set ascii collate ascii_bin not null,
  started_on date not null,
  due_on date not null,
  due_at datetime,
  -- counted while the calendar of a year was missing; counted anew when it comes
  provisional bit(1) not null,
  ended_on date,
  primary key (clue_id, duty)
);

-- The desk's own copies of its replies, sealed to the clue.
create table desk_copy (
  id varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  seq int not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  copy mediumblob not null,
  -- of the file that went to the mailbox
  hash varchar(64) character set ascii collate ascii_bin not null,
  replied_on date not null,
  primary key (id),
  unique key desk_copy_seq (clue_id, seq)
);
