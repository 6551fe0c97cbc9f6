create table next_id (name varchar(60) primary key, id bigint not null);
create table site_revision (id integer primary key, revision bigint not null);
insert into site_revision (id, revision) values (1, 1);

create table application_property (name varchar(255) primary key, text_value text);

create table person (
  id bigint primary key,
  user_key varchar(255) not null unique,
  username varchar(255) not null unique,
  display_name varchar(255) not null,
  email varchar(255),
  password_hash varchar(255),
  active boolean not null,
  locale varchar(20)
);

create table person_group (group_name varchar(255) primary key);
create table group_member (
  group_name varchar(255) not null,
  user_key varchar(255) not null,
  primary key (group_name, user_key)
);
create index group_member_user on group_member (user_key);

create table global_grant (permission varchar(100) not null, group_name varchar(255) not null, primary key (permission, group_name));

create table project_role (id bigint primary key, name varchar(255) not null unique, description text);
create table role_actor (
  role_id bigint not null,
  project_id bigint not null,
  kind varchar(10) not null,
  actor varchar(255) not null,
  primary key (role_id, project_id, kind, actor)
);

create table permission_scheme (id bigint primary key, name varchar(255) not null unique, description text);
create table permission_grant (
  scheme_id bigint not null,
  position integer not null,
  permission varchar(100) not null,
  holder varchar(30) not null,
  parameter varchar(255),
  primary key (scheme_id, position)
);
create table security_scheme (id bigint primary key, name varchar(255) not null unique);
create table security_level (
  id bigint primary key,
  scheme_id bigint not null,
  name varchar(255) not null,
  description text
);
create table security_grant (
  level_id bigint not null,
  position integer not null,
  holder varchar(30) not null,
  parameter varchar(255),
  primary key (level_id, position)
);

create table issue_type (
  id varchar(60) primary key, name varchar(255) not null, description text, subtask boolean not null, sequence bigint not null
);
create table status (
  id varchar(60) primary key, name varchar(255) not null, description text, category varchar(20) not null, sequence bigint not null
);
create table priority (
  id varchar(60) primary key, name varchar(255) not null, description text, color varchar(20), sequence bigint not null
);
create table resolution (id varchar(60) primary key, name varchar(255) not null, description text, sequence bigint not null);

create table project (
  id bigint primary key,
  project_key varchar(60) not null unique,
  original_key varchar(60) not null,
  name varchar(255) not null,
  description text,
  lead_key varchar(255),
  type_key varchar(60) not null,
  permission_scheme_id bigint not null,
  security_scheme_id bigint,
  workflow_scheme_id bigint,
  last_issue_number bigint not null,
  archived_by varchar(255),
  archived_at timestamp with time zone
);
create table project_former_key (former_key varchar(60) primary key, project_id bigint not null);
create table project_issue_type (
  project_id bigint not null, type_id varchar(60) not null, position integer not null, primary key (project_id, type_id)
);
create table project_version (
  id bigint primary key,
  project_id bigint not null,
  name varchar(255) not null,
  description text,
  sequence bigint not null,
  released boolean not null,
  archived boolean not null,
  start_date date,
  release_date date
);
create index project_version_project on project_version (project_id);
create table project_component (
  id bigint primary key,
  project_id bigint not null,
  name varchar(255) not null,
  description text,
  lead_key varchar(255)
);
create index project_component_project on project_component (project_id);

create table field (
  id bigint primary key,
  name varchar(255) not null,
  description text,
  type_key varchar(255) not null,
  searcher_key varchar(255),
  locked boolean not null
);
create table field_context (
  id bigint primary key, field_id bigint not null, project_id bigint, type_id varchar(60)
);
create index field_context_field on field_context (field_id);
create table field_option (
  id bigint primary key, field_id bigint not null, position integer not null, name varchar(255) not null, disabled boolean not null
);
create index field_option_field on field_option (field_id);

create table sprint (
  id bigint primary key,
  board_id bigint,
  name varchar(255) not null,
  goal text,
  state varchar(10) not null,
  start_at timestamp with time zone,
  end_at timestamp with time zone,
  complete_at timestamp with time zone
);

create table link_type (
  id bigint primary key, name varchar(255) not null, inward varchar(255) not null, outward varchar(255) not null, style varchar(60)
);

create table workflow (name varchar(255) primary key, description text, descriptor text not null);
create table workflow_scheme (id bigint primary key, name varchar(255) not null unique);
create table workflow_scheme_entry (
  scheme_id bigint not null, type_id varchar(60) not null, workflow_name varchar(255) not null, primary key (scheme_id, type_id)
);

create table screen (id bigint primary key, name varchar(255) not null unique);
create table screen_field (
  screen_id bigint not null, position integer not null, field_id varchar(60) not null, required boolean not null,
  primary key (screen_id, position)
);
create table screen_use (
  id bigint primary key, operation varchar(20) not null, project_id bigint, type_id varchar(60), screen_id bigint not null
);
