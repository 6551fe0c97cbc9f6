package org.poworkbench.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one issue stands, as OSWorkflow wants to know it. The issue's status is what lasts; the step is found from it,
 * so nothing is stored here.
 */
@SuppressWarnings({"rawtypes", "deprecation", "JavaUtilDate"}) // as OSWorkflow has it
final class OneIssueStore implements WorkflowStore {

  private final long issueId;
  private final String workflowName;
  private final PropertySet properties = new MemoryPropertySet();
  private final List<Step> current = new ArrayList<>();
  private final List<Step> history = new ArrayList<>();
  private int entered;
  private int state = WorkflowEntry.ACTIVATED;

  private OneIssueStore(long issueId, String workflowName) {
    this.issueId = issueId;
    this.workflowName = workflowName;
    properties.init(new HashMap<>(), new HashMap<>());
  }

  /** An issue that stands in that step. */
  static OneIssueStore at(int step, long issueId, String workflowName) {
    OneIssueStore store = new OneIssueStore(issueId, workflowName);
    store.createCurrentStep(issueId, step, null, new Date(), null, null, new long[0]);
    return store;
  }

  /** An issue that is being created. */
  static OneIssueStore beforeCreation(String workflowName) {
    OneIssueStore store = new OneIssueStore(0, workflowName);
    store.state = WorkflowEntry.CREATED;
    return store;
  }

  long issueId() {
    return issueId;
  }

  String workflowName() {
    return workflowName;
  }

  /** The step that was entered last; OSWorkflow takes an issue out of a step without transitions. */
  int enteredStep() {
    return entered;
  }

  @Override
  public void init(Map props) {}

  @Override
  public void setEntryState(long entryId, int newState) {
    state = newState;
  }

  @Override
  public PropertySet getPropertySet(long entryId) {
    return properties;
  }

  @Override
  public Step createCurrentStep(
      long entryId,
      int stepId,
      String owner,
      Date startDate,
      Date dueDate,
      String status,
      long[] previousIds) {
    SimpleStep step =
        new SimpleStep(
            current.size() + history.size() + 1L,
            entryId,
            stepId,
            0,
            owner,
            startDate,
            dueDate,
            null,
            status,
            previousIds,
            null);
    current.add(step);
    entered = stepId;
    return step;
  }

  @Override
  public WorkflowEntry createEntry(String name) {
    return findEntry(issueId);
  }

  @Override
  public List<Step> findCurrentSteps(long entryId) {
    return new ArrayList<>(current);
  }

  @Override
  public WorkflowEntry findEntry(long entryId) {
    return new SimpleWorkflowEntry(issueId, workflowName, state);
  }

  @Override
  public List<Step> findHistorySteps(long entryId) {
    return new ArrayList<>(history);
  }

  @Override
  public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
    SimpleStep finished = (SimpleStep) step;
    finished.setActionId(actionId);
    finished.setFinishDate(finishDate);
    finished.setStatus(status);
    finished.setCaller(caller);
    return finished;
  }

  @Override
  public void moveToHistory(Step step) {
    current.remove(step);
    history.add(0, step);
  }

  @Override
  public List<?> query(WorkflowQuery query) throws StoreException {
    throw new StoreException("Issues are searched for with JQL");
  }

  @Override
  public List<?> query(WorkflowExpressionQuery query) throws StoreException {
    throw new StoreException("Issues are searched for with JQL");
  }
}
