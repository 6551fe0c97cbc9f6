package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/** Source: from memory. */
public final class JobConfig {
  private JobConfig() {}

  public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
    throw new IllegalStateException("declaration");
  }

  public JobConfig withRunMode(RunMode runMode) {
    throw new IllegalStateException("declaration");
  }

  public JobConfig withSchedule(Schedule schedule) {
    throw new IllegalStateException("declaration");
  }

  public JobConfig withParameters(Map<String, Serializable> parameters) {
    throw new IllegalStateException("declaration");
  }

  public JobRunnerKey getJobRunnerKey() {
    throw new IllegalStateException("declaration");
  }

  public RunMode getRunMode() {
    throw new IllegalStateException("declaration");
  }

  public Schedule getSchedule() {
    throw new IllegalStateException("declaration");
  }

  public Map<String, Serializable> getParameters() {
    throw new IllegalStateException("declaration");
  }
}
