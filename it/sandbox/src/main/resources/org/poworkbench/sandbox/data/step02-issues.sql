create table issue (
  id bigint primary key,
  project_id bigint not null,
  issue_number bigint not null,
  type_id varchar(60) not null,
  status_id varchar(60) not null,
  priority_id varchar(60),
  resolution_id varchar(60),
  summary varchar(1000),
  description text,
  environment text,
  reporter varchar(255),
  assignee varchar(255),
  creator varchar(255),
  created timestamp with time zone not null,
  updated timestamp with time zone not null,
  resolved timestamp with time zone,
  due date,
  security_level_id bigint,
  parent_id bigint,
  original_estimate bigint,
  remaining_estimate bigint,
  time_spent bigint,
  votes bigint not null,
  watches bigint not null,
  archived_by varchar(255),
  archived_at timestamp with time zone,
  unique (project_id, issue_number)
);
create index issue_project on issue (project_id, id);
create index issue_parent on issue (parent_id);
create index issue_updated on issue (updated);

create table issue_former_key (former_key varchar(120) primary key, issue_id bigint not null);
create index issue_former_key_issue on issue_former_key (issue_id);

create table issue_version (
  issue_id bigint not null, kind varchar(10) not null, version_id bigint not null, primary key (issue_id, kind, version_id)
);
create index issue_version_version on issue_version (version_id);
create table issue_component (issue_id bigint not null, component_id bigint not null, primary key (issue_id, component_id));
create table issue_label (issue_id bigint not null, label varchar(255) not null, primary key (issue_id, label));

create table field_value (
  issue_id bigint not null,
  field_id bigint not null,
  position integer not null,
  number_value double precision,
  string_value varchar(255),
  text_value text,
  primary key (issue_id, field_id, position)
);
create index field_value_number on field_value (field_id, number_value);
create index field_value_string on field_value (field_id, string_value);

create table change_group (id bigint primary key, issue_id bigint not null, author varchar(255), created timestamp with time zone not null);
create index change_group_issue on change_group (issue_id);
create table change_item (
  id bigint primary key,
  group_id bigint not null,
  field_type varchar(10) not null,
  field varchar(255) not null,
  old_value text,
  old_string text,
  new_value text,
  new_string text
);
create index change_item_group on change_item (group_id);

create table issue_comment (
  id bigint primary key,
  issue_id bigint not null,
  author varchar(255),
  update_author varchar(255),
  body text not null,
  created timestamp with time zone not null,
  updated timestamp with time zone not null,
  group_level varchar(255),
  role_level bigint
);
create index issue_comment_issue on issue_comment (issue_id);

create table issue_link (
  id bigint primary key,
  type_id bigint not null,
  source_id bigint not null,
  destination_id bigint not null,
  sequence bigint,
  unique (type_id, source_id, destination_id)
);
create index issue_link_source on issue_link (source_id);
create index issue_link_destination on issue_link (destination_id);
