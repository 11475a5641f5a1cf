-- How reporters may be called, as two keepers open it together and nobody alone (identity).
create table contact_box (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  keeping longtext character set utf8mb4 not null,
  signature binary(64) not null,
  box blob not null,
  primary key (clue_id)
);

-- A part of the key, sealed to one keeper.
create table contact_share (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  ciphertext blob not null,
  primary key (clue_id, officer),
  key contact_share_officer (officer)
);

-- Requests that a reporter be called, as an officer signed them, and the call as the keeper signed it who took it.
create table reporter_call (
  id varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  request longtext character set utf8mb4 not null,
  asked_by varchar(32) character set ascii collate ascii_bin not null,
  asked_signature binary(64) not null,
  taking longtext character set utf8mb4,
  taken_by varchar(32) character set ascii collate ascii_bin,
  taken_signature binary(64),
  state varchar(16) character set ascii collate ascii_bin not null,
  expires datetime(6) not null,
  version bigint not null,
  primary key (id),
  key reporter_call_clue (clue_id, expires)
);

-- What a keeper answered who did not take the call; a share is sealed to the key of the call.
create table keeper_answer (
  id varchar(32) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  ciphertext blob,
  reason varchar(16) character set ascii collate ascii_bin,
  primary key (id, officer)
);

-- How each try went; the note is sealed to the clue.
create table call_result (
  id varchar(32) character set ascii collate ascii_bin not null,
  attempt int not null,
  result varchar(16) character set ascii collate ascii_bin not null,
  note blob,
  called_at datetime(6) not null,
  primary key (id, attempt)
);
