-- Where officers want mail (staff). A setting of the officer's own; no event repeats it.
create table officer_mail (
  officer varchar(32) character set ascii collate ascii_bin not null,
  address varchar(254) character set ascii collate ascii_bin,
  daily boolean not null,
  primary key (officer)
);

-- Mail that waits to be handed over (notice). All mails read alike; a row goes when the mail server has it.
create table mail (
  id varchar(32) character set ascii collate ascii_bin not null,
  address varchar(254) character set ascii collate ascii_bin not null,
  hour datetime not null,
  -- who hands it over, null while nobody does
  claim varchar(32) character set ascii collate ascii_bin,
  claimed_hour datetime,
  primary key (id),
  key mail_claim (claim)
);

-- Days for which mail was written (notice), so that of several servers one writes it.
create table mail_round (
  day date not null,
  primary key (day)
);
