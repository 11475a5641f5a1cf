-- What is proposed to become of a clue, what the chief decided, and what came of it (docket). Codes alone: opinions, reasons
-- and findings are notes of the clue, sealed to it.
create table opinion (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  ordinal int not null,
  disposition varchar(16) character set ascii collate ascii_bin not null,
  note varchar(32) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  proposed_at varchar(20) character set ascii collate ascii_bin not null,
  -- null, like what follows, while it waits
  decision varchar(8) character set ascii collate ascii_bin,
  decided_by varchar(32) character set ascii collate ascii_bin,
  decided_at varchar(20) character set ascii collate ascii_bin,
  -- the note that says why it was returned
  reason varchar(32) character set ascii collate ascii_bin,
  primary key (clue_id, ordinal)
);

create table clue_result (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  ordinal int not null,
  outcome varchar(16) character set ascii collate ascii_bin not null,
  note varchar(32) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  recorded_at varchar(20) character set ascii collate ascii_bin not null,
  -- null until the reporter was told
  fed_back_on date,
  primary key (clue_id, ordinal)
);

-- Where exactly a clue stands, where the queue's state does not say it: the indexes of the queue keep the few that it had.
alter table clue add column procedure_state varchar(16) character set ascii collate ascii_bin;
