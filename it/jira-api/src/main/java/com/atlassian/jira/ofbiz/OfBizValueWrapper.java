package com.atlassian.jira.ofbiz;

/** Source: Javadoc of Jira 7.x, super type of Issue. */
public interface OfBizValueWrapper {}
