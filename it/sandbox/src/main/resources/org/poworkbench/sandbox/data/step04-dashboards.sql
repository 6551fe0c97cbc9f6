create table dashboard (
  id bigint primary key,
  name varchar(255) not null,
  description text,
  owner_key varchar(255) not null,
  layout varchar(10) not null
);
create table dashboard_share (
  dashboard_id bigint not null,
  position integer not null,
  editing boolean not null,
  audience varchar(20) not null,
  group_name varchar(255),
  project_id bigint,
  role_id bigint,
  primary key (dashboard_id, position)
);
create table dashboard_item (
  id bigint primary key,
  dashboard_id bigint not null,
  module_key varchar(255) not null,
  column_number integer not null,
  position integer not null
);
create index dashboard_item_of on dashboard_item (dashboard_id);
create table dashboard_preference (
  item_id bigint not null,
  name varchar(255) not null,
  text_value text not null,
  primary key (item_id, name)
);
