-- Who works here (staff). What the manifest says is replaced with every manifest; accounts and statements stay.
create table desk (
  desk varchar(32) character set ascii collate ascii_bin not null,
  agency varchar(32) character set ascii collate ascii_bin not null,
  name_zh varchar(128) character set utf8mb4 not null,
  name_en varchar(128) character set utf8mb4 not null,
  epoch int not null,
  recipient varchar(2100) character set ascii collate ascii_bin not null,
  sig_key varchar(44) character set ascii collate ascii_bin not null,
  primary key (desk)
);

-- Whom the manifest lists, by the keys that it lists them with: they may make an account themselves.
create table vouched (
  officer varchar(32) character set ascii collate ascii_bin not null,
  recipient varchar(2100) character set ascii collate ascii_bin not null,
  sig_key varchar(44) character set ascii collate ascii_bin not null,
  administrator boolean not null,
  primary key (officer)
);

create table officer (
  officer varchar(32) character set ascii collate ascii_bin not null,
  display_name varchar(64) character set utf8mb4 not null,
  recipient varchar(2100) character set ascii collate ascii_bin not null,
  sig_key varchar(44) character set ascii collate ascii_bin not null,
  administrator boolean not null,
  salt binary(16) not null,
  kdf_m int not null,
  kdf_t int not null,
  kdf_p int not null,
  auth_hash binary(32) not null,
  wrapped_key varbinary(4096) not null,
  revoked boolean not null,
  version bigint not null,
  primary key (officer)
);

create table statement (
  hash varchar(64) character set ascii collate ascii_bin not null,
  desk varchar(32) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  recipient varchar(2100) character set ascii collate ascii_bin not null,
  sig_key varchar(44) character set ascii collate ascii_bin not null,
  roles varchar(64) character set ascii collate ascii_bin not null,
  from_day date not null,
  to_day date not null,
  first_member boolean not null,
  confirmed boolean not null,
  version bigint not null,
  primary key (hash),
  key statement_desk (desk),
  key statement_officer (officer)
);

create table statement_signature (
  hash varchar(64) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  signature binary(64) not null,
  primary key (hash, officer)
);

create table desk_key (
  desk varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  ciphertext mediumblob not null,
  primary key (desk, epoch, officer)
);

-- Parts of split keys, each sealed to its holder.
create table share (
  holder varchar(32) character set ascii collate ascii_bin not null,
  of_key varchar(32) character set ascii collate ascii_bin not null,
  epoch int not null,
  x int not null,
  ciphertext mediumblob not null,
  primary key (holder, of_key, epoch, x)
);

create table session (
  id varchar(32) character set ascii collate ascii_bin not null,
  officer varchar(32) character set ascii collate ascii_bin not null,
  refresh_hash binary(32),
  expires datetime not null,
  ended boolean not null,
  primary key (id),
  key session_officer (officer)
);

-- Failed attempts to sign in, under a hash that does not say whether the officer exists.
create table attempt (
  key_hash binary(32) not null,
  failures int not null,
  blocked_until datetime,
  day date not null,
  primary key (key_hash)
);
