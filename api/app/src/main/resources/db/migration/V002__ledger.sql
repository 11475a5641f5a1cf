-- Append-only events (ledger). The account of the app may insert into and read event and leaf, never change them;
-- event_body is deleted by the purge alone, with an account of its own.
create table event (
  stream varchar(64) character set ascii collate ascii_bin not null,
  seq bigint not null,
  type varchar(32) character set ascii collate ascii_bin not null,
  -- the event's own text: a day for a reporter's act, a second for everybody else's
  at varchar(20) character set ascii collate ascii_bin not null,
  actor varchar(40) character set ascii collate ascii_bin not null,
  leaf binary(32) not null,
  primary key (stream, seq)
);

-- What opens the leaf of an officer's or the server's event. Reporters' events have no row here.
create table event_body (
  stream varchar(64) character set ascii collate ascii_bin not null,
  seq bigint not null,
  body longtext character set utf8mb4 not null,
  nonce binary(32) not null,
  signature binary(64),
  primary key (stream, seq)
);

-- What opens the leaf of a reporter's event, sealed to its two readers.
create table opening (
  stream varchar(64) character set ascii collate ascii_bin not null,
  seq bigint not null,
  reader varchar(8) character set ascii collate ascii_bin not null,
  ciphertext mediumblob not null,
  primary key (stream, seq, reader)
);

-- Every commitment that the public log will hold. The primary key hides the order in which rows came.
create table leaf (
  leaf binary(32) not null,
  day date not null,
  primary key (leaf)
);
