package org.poworkbench.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.jql.StoriesMissing.Answer;
import org.poworkbench.jira.story.Texts;

/**
 * {@code issue in storiesMissing("testable", "CHK")}: the open stories of a project that miss a letter, or a check by its
 * name. Its answer becomes a list of issues, so that it is refused above a limit.
 */
public final class StoriesMissingFunction extends AbstractJqlFunction {

  private static final int ARGUMENTS = 2;

  private final StoriesMissing stories;
  private final Texts texts;
  private final Failures failures;

  @Inject
  public StoriesMissingFunction(StoriesMissing stories, Texts texts, Failures failures) {
    this.stories = stories;
    this.texts = texts;
    this.failures = failures;
  }

  // Throwable: whatever goes wrong here must become a message of the search.
  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet messages = new MessageSetImpl();
    try {
      if (operand.getArgs().size() != ARGUMENTS) {
        messages.addErrorMessage(texts.text("po.jql.arguments"));
      } else if (find(operand, searcher, false) instanceof Answer.Refused refused) {
        messages.addErrorMessage(texts.text(refused.reasonKey(), refused.arguments().toArray()));
      }
    } catch (Throwable failure) {
      String id = failures.note("the function storiesMissing", failure);
      messages.addErrorMessage(texts.text("po.jql.failed", id));
    }
    return messages;
  }

  /** The ids of the stories; none of what was refused before, when nobody looked. */
  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    return operand.getArgs().size() == ARGUMENTS
            && find(operand, context.getApplicationUser(), context.isSecurityOverriden())
                instanceof Answer.Found found
        ? found.stories().stream().map(story -> literal(operand, story)).toList()
        : List.of();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return ARGUMENTS;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }

  private Answer find(FunctionOperand operand, ApplicationUser searcher, boolean everything) {
    List<String> arguments = operand.getArgs();
    return stories.find(arguments.get(0), arguments.get(1), searcher, everything);
  }

  private static QueryLiteral literal(FunctionOperand operand, StoryRow story) {
    return new QueryLiteral(operand, Long.valueOf(story.issueId()));
  }
}
