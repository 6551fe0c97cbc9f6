package org.poworkbench.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.page.ProposedSettings;
import org.poworkbench.jira.preview.PreviewJson;
import org.poworkbench.jira.preview.PreviewingSettings;
import org.poworkbench.jira.rest.PreviewRequestReader.PreviewRequest;

/** What other settings of the story coach would change, for those who may change them. */
@Path("settings-preview")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsPreviewResource {

  private final Access access;
  private final ProjectManager projects;
  private final SettingsInForce settings;
  private final ProjectSettings ofProjects;
  private final ProposedSettings proposed;
  private final PreviewingSettings previewing;

  @Inject
  public SettingsPreviewResource(
      Access access,
      ProjectManager projects,
      SettingsInForce settings,
      ProjectSettings ofProjects,
      ProposedSettings proposed,
      PreviewingSettings previewing) {
    this.access = access;
    this.projects = projects;
    this.settings = settings;
    this.ofProjects = ofProjects;
    this.proposed = proposed;
    this.previewing = previewing;
  }

  /**
   * Judges open stories by the settings that hold and by those proposed. Nothing is stored.
   *
   * <ul>
   *   <li>who may change the settings proposes such -> 200 with what would turn
   *   <li>no JSON object, a setting unknown or wrong -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>the caller administers neither this Jira nor the project, or there is no such project -> 403
   *   <li>more than 500,000 bytes -> 413
   *   <li>too many stories are only partly visible to the caller -> 422
   * </ul>
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public PreviewJson preview(InputStream body) throws IOException {
    PreviewRequest request = PreviewRequestReader.read(body);
    try {
      return request.projectKey().isEmpty()
          ? inSite(request)
          : inProject(request, administered(request.projectKey().get()));
    } catch (TooManyPartlyVisible tooMany) {
      throw RequestRefused.tooMuch("po.rest.preview.tooMany", tooMany.found());
    }
  }

  private PreviewJson inSite(PreviewRequest request) {
    if (!access.isAdministrator()) {
      throw RequestRefused.forbidden("po.rest.preview.noAdministrator");
    }
    CoachSettings site = proposed(request, settings.inSite());
    return preview(
        request, previewing.everywhere(), project -> ofProjects.of(project.getId()).over(site));
  }

  private PreviewJson inProject(PreviewRequest request, Project project) {
    CoachSettings wanted = proposed(request, settings.inProject(project.getId()));
    return preview(request, List.of(project), same -> wanted);
  }

  private PreviewJson preview(
      PreviewRequest request, List<Project> scope, Function<Project, CoachSettings> wanted) {
    return previewing.preview(scope, wanted, request.from());
  }

  private CoachSettings proposed(PreviewRequest request, CoachSettings inForce) {
    Map<String, String> errors = proposed.errors(request.settings(), inForce, settings.inSite());
    errors.forEach(
        (field, reason) -> {
          throw RequestRefused.wrong(field, "po.rest.preview.setting", reason);
        });
    return proposed.settings(request.settings(), inForce, settings.inSite());
  }

  private Project administered(String key) {
    return Optional.ofNullable(projects.getProjectObjByKey(key))
        .filter(access::mayAdminister)
        .orElseThrow(() -> RequestRefused.forbidden("po.rest.preview.noAdministrator"));
  }
}
