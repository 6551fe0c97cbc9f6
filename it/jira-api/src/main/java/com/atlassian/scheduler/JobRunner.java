package com.atlassian.scheduler;

/** Source: from memory. */
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest request);
}
