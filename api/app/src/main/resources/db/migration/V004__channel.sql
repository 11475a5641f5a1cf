-- Manifests as they were published (channel); the highest version counts.
create table manifest (
  version bigint not null,
  body longtext character set utf8mb4 not null,
  signatures longtext character set utf8mb4 not null,
  expires date not null,
  primary key (version)
);

-- The documents that manifests name, by hash. The body of keys is null: it lies in staff's rows and is never served.
create table document (
  hash varchar(64) character set ascii collate ascii_bin not null,
  body longtext character set utf8mb4,
  primary key (hash)
);
