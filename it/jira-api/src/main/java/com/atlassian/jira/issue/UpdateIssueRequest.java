package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** Source: builder() and build() called in an app compiled for Jira 11.3.1; the rest in apps compiled for Jira 7 and 8. */
public class UpdateIssueRequest {
  private UpdateIssueRequest() {}

  public static UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
    throw new IllegalStateException("declaration");
  }

  /** Source: imported by apps compiled for Jira 7 and 8. */
  public static class UpdateIssueRequestBuilder {
    public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
      throw new IllegalStateException("declaration");
    }

    public UpdateIssueRequestBuilder sendMail(boolean send) {
      throw new IllegalStateException("declaration");
    }

    public UpdateIssueRequest build() {
      throw new IllegalStateException("declaration");
    }
  }
}
