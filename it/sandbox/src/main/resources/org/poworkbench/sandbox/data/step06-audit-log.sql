create table audit_record (
  id bigint primary key,
  noted timestamp with time zone not null,
  author varchar(255),
  category varchar(255) not null,
  action varchar(255) not null,
  object_name varchar(255) not null
);
create table audit_change (
  record_id bigint not null,
  position integer not null,
  name varchar(255) not null,
  before_value text,
  after_value text,
  primary key (record_id, position)
);
