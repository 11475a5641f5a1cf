-- Content-free notices (notice): that something waits at a desk, and the whole hour. No clue, no reporter.
create table notice (
  id varchar(32) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  hour datetime not null,
  -- who delivers it, null while nobody does
  claim varchar(32) character set ascii collate ascii_bin,
  claimed_hour datetime,
  primary key (id),
  key notice_claim (claim)
);
