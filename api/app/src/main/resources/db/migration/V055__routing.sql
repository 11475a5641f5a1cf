-- The matrix that each manifest published (routing), as its document stands.
create table published_matrix (
  manifest_version int not null,
  document longtext character set utf8mb4 not null,
  primary key (manifest_version)
);
