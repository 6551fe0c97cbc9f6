package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** How an issue is to be updated: with which event, with or without mail. */
public class UpdateIssueRequest {
  private final EventDispatchOption eventDispatchOption;
  private final boolean sendMail;

  private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
    this.eventDispatchOption = eventDispatchOption;
    this.sendMail = sendMail;
  }

  public static UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
    return new UpdateIssueRequestBuilder();
  }

  public EventDispatchOption getEventDispatchOption() {
    return eventDispatchOption;
  }

  public boolean isSendMail() {
    return sendMail;
  }

  /** Collects the manner of an update; by default it sends the usual event and mail. */
  public static class UpdateIssueRequestBuilder {
    private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
    private boolean sendMail = true;

    public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
      this.eventDispatchOption = option;
      return this;
    }

    public UpdateIssueRequestBuilder sendMail(boolean send) {
      this.sendMail = send;
      return this;
    }

    public UpdateIssueRequest build() {
      return new UpdateIssueRequest(eventDispatchOption, sendMail);
    }
  }
}
