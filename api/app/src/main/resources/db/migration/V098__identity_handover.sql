-- A part whose file was destroyed when somebody else took it over stays as the memory of who held it (identity).
alter table identity_share modify column ciphertext blob;
alter table identity_share add column sealed_by varchar(32) character set ascii collate ascii_bin;
alter table identity_share add key identity_share_agency (agency, clue_id);

-- Whose place in the keeping a keeper has: his own, or that of whom he follows.
alter table contact_share modify column ciphertext blob;
alter table contact_share add column sealed_by varchar(32) character set ascii collate ascii_bin;
alter table contact_share add column kept varchar(32) character set ascii collate ascii_bin;
update contact_share set kept = officer;
alter table contact_share modify column kept varchar(32) character set ascii collate ascii_bin not null;

-- Parts that one keeper offers to the next; the file goes when the offer ends.
create table handover (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  secret varchar(16) character set ascii collate ascii_bin not null,
  kept varchar(32) character set ascii collate ascii_bin not null,
  attempt int not null,
  giver varchar(32) character set ascii collate ascii_bin not null,
  taker varchar(32) character set ascii collate ascii_bin not null,
  ciphertext blob,
  file_hash varchar(64) character set ascii collate ascii_bin not null,
  state varchar(16) character set ascii collate ascii_bin not null,
  version bigint not null,
  primary key (clue_id, secret, kept, attempt),
  key handover_taker (taker, state, clue_id),
  key handover_giver (giver, state, clue_id)
);
