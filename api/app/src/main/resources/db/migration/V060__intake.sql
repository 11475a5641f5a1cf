-- Sealed reports (intake). The day and no finer time; no facet, no accused, nothing about where they came from.
create table report (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  suite int not null,
  manifest_version int not null,
  clue_recipient varchar(2100) character set ascii collate ascii_bin not null,
  auth_public_key binary(32) not null,
  mailbox_recipient varchar(2100) character set ascii collate ascii_bin not null,
  ciphertext mediumblob not null,
  filed_on date not null,
  primary key (clue_id)
);

-- Where answers wait. The locator comes from the receipt; state and accept_by are what the docket last said.
create table mailbox (
  locator varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  self_version int not null,
  self_state mediumblob not null,
  state varchar(16) character set ascii collate ascii_bin not null,
  accept_by date not null,
  -- the month, such as 2026-11, of the last sign-in
  last_seen varchar(7) character set ascii collate ascii_bin not null,
  primary key (locator),
  unique key mailbox_clue (clue_id)
);

-- What reporters wrote after filing, sealed to the clue.
create table message (
  id varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  seq int not null,
  ciphertext mediumblob not null,
  hash varchar(64) character set ascii collate ascii_bin not null,
  sent_on date not null,
  primary key (id),
  unique key message_seq (clue_id, seq)
);

-- What a desk answered, sealed to the mailbox.
create table letter (
  id varchar(32) character set ascii collate ascii_bin not null,
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  seq int not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  ciphertext mediumblob not null,
  delivered_on date not null,
  primary key (id),
  unique key letter_seq (clue_id, seq)
);

-- Nonces that a sign-in has used. Random, so they lead to nobody; forgotten the day after.
create table spent_nonce (
  nonce binary(32) not null,
  day date not null,
  primary key (nonce),
  key spent_nonce_day (day)
);
