-- Sealed files that reporters upload before the report or message that lists them. The day and no finer time; neither name nor
-- type; the id is a random right to go on, until a report or message takes the file.
create table sealed_blob (
  id varchar(32) character set ascii collate ascii_bin not null,
  -- bytes of the ciphertext when it is complete; how much is there is what lies on the disk
  length bigint not null,
  -- OPEN, or BOUND to what took it
  state varchar(8) character set ascii collate ascii_bin not null,
  created_on date not null,
  clue_id varchar(26) character set ascii collate ascii_bin,
  -- report, or the id of the message
  object varchar(32) character set ascii collate ascii_bin,
  primary key (id),
  key sealed_blob_open (state, created_on),
  key sealed_blob_clue (clue_id, object)
);
