package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** Source: from memory. */
public interface JobRunnerRequest {
  Date getStartTime();

  JobId getJobId();

  JobConfig getJobConfig();

  boolean isCancellationRequested();
}
