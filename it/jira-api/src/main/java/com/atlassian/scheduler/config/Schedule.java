package com.atlassian.scheduler.config;

import java.util.Date;

/** Source: from memory. */
public final class Schedule {
  private Schedule() {}

  public static Schedule forCronExpression(String cronExpression) {
    throw new IllegalStateException("declaration");
  }

  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    throw new IllegalStateException("declaration");
  }
}
