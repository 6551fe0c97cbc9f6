package org.poworkbench.domain.backlog;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose story it is: an option of the field that names teams, else the project. */
public sealed interface Team {

  /** The key in JSON and URLs. */
  String key();

  /**
   * A project whose stories name no team.
   *
   * @param projectId id of the project
   */
  record OfProject(long projectId) implements Team {
    @Override
    public String key() {
      return "project-" + projectId;
    }
  }

  /**
   * A team of its own, in one project or several.
   *
   * @param optionId id of the option of the field that names teams
   */
  record OfOption(long optionId) implements Team {
    @Override
    public String key() {
      return "option-" + optionId;
    }
  }

  /** How keys are written. */
  Pattern KEY = Pattern.compile("(project|option)-([0-9]{1,18})");

  /** The team of a story of this project that names this option, if any. */
  static Team of(OptionalLong option, long projectId) {
    return option.isPresent() ? new OfOption(option.getAsLong()) : new OfProject(projectId);
  }

  /** The team of this key; nothing when the text is no key of a team. */
  static Optional<Team> ofKey(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long id = Long.parseLong(parts.group(2));
    return Optional.of(parts.group(1).equals("project") ? new OfProject(id) : new OfOption(id));
  }
}
