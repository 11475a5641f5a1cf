-- Protection plans (identity): the level in clear, for figures; what it rests on and what is done is sealed to the clue. Every
-- version stays, because the event that signs it refers to it.
create table protection_plan (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  version int not null,
  level varchar(16) character set ascii collate ascii_bin not null,
  ciphertext mediumblob not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  written_at varchar(20) character set ascii collate ascii_bin not null,
  primary key (clue_id, version)
);

-- What was done to reporters. Form, day and description are sealed: in clear a thief could tell who was dismissed that day.
create table protection_incident (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  id varchar(32) character set ascii collate ascii_bin not null,
  -- its number among those of the clue
  ordinal int not null,
  ciphertext mediumblob not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  written_at varchar(20) character set ascii collate ascii_bin not null,
  primary key (clue_id, id)
);

-- The check-ins after the work has ended; their clocks are deadlines of the docket.
create table protection_check_in (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  after_days varchar(8) character set ascii collate ascii_bin not null,
  state varchar(16) character set ascii collate ascii_bin not null,
  outcome varchar(16) character set ascii collate ascii_bin,
  version bigint not null,
  primary key (clue_id, after_days)
);
