package com.atlassian.jira.project;

/** Source: overridden in an app compiled for Jira 11.0.0 (Project.getProjectCategory). */
public interface ProjectCategory {}
