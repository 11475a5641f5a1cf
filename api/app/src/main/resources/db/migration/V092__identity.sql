-- Who reporters are, as nobody alone can open it (identity). Custody says which agencies keep a part, never who is accused:
-- every local agency but the lead's has one, and which of them are decoys is sealed in the report.
create table identity_box (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  custody longtext character set utf8mb4 not null,
  signature binary(64) not null,
  box mediumblob not null,
  primary key (clue_id)
);

-- A part of the key, sealed to one custodian.
create table identity_share (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  agency varchar(32) character set ascii collate ascii_bin not null,
  ciphertext blob not null,
  primary key (clue_id, officer),
  key identity_share_officer (officer)
);

-- Requests for a name, as their officers signed them.
create table unmasking (
  id varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  request longtext character set utf8mb4 not null,
  asked_by varchar(32) character set ascii collate ascii_bin not null,
  asked_signature binary(64) not null,
  approved_by varchar(32) character set ascii collate ascii_bin,
  approved_signature binary(64),
  state varchar(16) character set ascii collate ascii_bin not null,
  expires datetime(6) not null,
  version bigint not null,
  primary key (id),
  key unmasking_clue (clue_id, expires)
);

-- The agencies that a request asks, and what one custodian of each answered; a share is sealed to the request's key.
create table asked_share (
  id varchar(32) character set ascii collate ascii_bin not null,
  agency varchar(32) character set ascii collate ascii_bin not null,
  state varchar(16) character set ascii collate ascii_bin not null,
  answered_by varchar(32) character set ascii collate ascii_bin,
  ciphertext blob,
  reason varchar(16) character set ascii collate ascii_bin,
  version bigint not null,
  primary key (id, agency)
);
