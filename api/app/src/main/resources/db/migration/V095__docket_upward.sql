-- What is left to a desk of a clue that it sealed up to the superior organ (docket, decision 0013): no facet, no reason, no
-- officer. The letter is sealed to the clue; held are the grants that were replaced, sealed to the superior's desk until it
-- has confirmed.
create table stub (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  received_on date not null,
  size_class int not null,
  sealed_up_on date not null,
  letter mediumblob not null,
  held mediumblob,
  primary key (clue_id),
  key stub_desk (desk, sealed_up_on, clue_id)
);

-- Later keys of a clue; the first one is the report's.
create table clue_key (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  generation int not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  recipient varchar(2100) character set ascii collate ascii_bin not null,
  signature binary(64) not null,
  ciphertext blob not null,
  primary key (clue_id, generation)
);

-- Null when the clue was sealed up: number and hash stay, so that the next reply follows the last.
alter table desk_copy modify column copy mediumblob;
