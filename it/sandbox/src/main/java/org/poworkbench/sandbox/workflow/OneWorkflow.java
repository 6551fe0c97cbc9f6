package org.poworkbench.sandbox.workflow;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** OSWorkflow's configuration, reduced to one workflow and the issue that follows it. */
final class OneWorkflow implements Configuration {

  private final WorkflowDescriptor workflow;
  private final OneIssueStore store;

  OneWorkflow(WorkflowDescriptor workflow, OneIssueStore store) {
    this.workflow = workflow;
    this.store = store;
  }

  @Override
  public boolean isInitialized() {
    return true;
  }

  @Override
  public String getPersistence() {
    return OneIssueStore.class.getName();
  }

  @Override
  public Map<?, ?> getPersistenceArgs() {
    return Map.of();
  }

  @Override
  public WorkflowDescriptor getWorkflow(String name) {
    return workflow;
  }

  @Override
  public String[] getWorkflowNames() {
    return new String[] {store.workflowName()};
  }

  @Override
  public WorkflowStore getWorkflowStore() {
    return store;
  }

  @Override
  public void load(URL url) {}

  @Override
  public boolean removeWorkflow(String name) {
    return false;
  }

  @Override
  public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
    return false;
  }
}
