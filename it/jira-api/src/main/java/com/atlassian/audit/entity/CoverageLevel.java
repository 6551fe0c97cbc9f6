package com.atlassian.audit.entity;

/** Source: used in apps compiled for Jira 8; the type in Javadoc of Atlassian Audit 1.12.1. */
public enum CoverageLevel {
  BASE
}
