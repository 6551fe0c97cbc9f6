package webwork.action;

/** Source: used in apps compiled for Jira 11 (SUCCESS, ERROR); values from memory. */
public interface Action {
  String execute() throws Exception;

  String SUCCESS = "success";
  String ERROR = "error";
  String INPUT = "input";
}
