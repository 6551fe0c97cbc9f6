package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.xpath.XPathExpressionException;
import org.junit.jupiter.api.Test;

/** Names that stand in customers' databases and workflows. A change here loses their data: do not, or migrate. */
class PinnedNamesTest {

  @Test
  void namesOfWorkflowClassesStay() throws XPathExpressionException {
    assertEquals(
        List.of("org.poworkbench.jira.workflow.StoryChecksMetValidator"),
        Descriptor.texts("//validator-class"));
    assertEquals(
        List.of("org.poworkbench.jira.workflow.StoryChecksMetValidatorFactory"),
        Descriptor.texts("//workflow-validator/@class"));
    assertEquals(List.of("po-story-checks-met"), Descriptor.texts("//workflow-validator/@key"));
  }

  @Test
  void theFunctionInSavedFiltersKeepsItsName() throws XPathExpressionException {
    assertEquals(List.of("storiesMissing"), Descriptor.texts("//jql-function/fname"));
  }

  @Test
  void prefixOfTablesStays() throws XPathExpressionException, NoSuchAlgorithmException {
    List<String> namespaces = Descriptor.texts("//ao/@namespace");
    byte[] hash =
        MessageDigest.getInstance("MD5").digest(namespaces.get(0).getBytes(StandardCharsets.UTF_8));
    String digits = HexFormat.of().withUpperCase().formatHex(hash);

    assertEquals(List.of("org.poworkbench"), namespaces);
    assertEquals("AO_A4FF01", "AO_" + digits.substring(digits.length() - 6));
  }

  @Test
  void entitiesAreNeverTakenAway() throws XPathExpressionException {
    Set<String> listed = new TreeSet<>(Descriptor.texts("//ao/entity"));

    listed.retainAll(
        List.of(
            "org.poworkbench.storage.BackfillRow",
            "org.poworkbench.storage.DerivedStoryRow",
            "org.poworkbench.storage.FailedIssueRow",
            "org.poworkbench.storage.FindingDecisionRow",
            "org.poworkbench.storage.SettingRow",
            "org.poworkbench.storage.SprintStartRow",
            "org.poworkbench.storage.StoryAtStartRow"));
    assertEquals(7, listed.size());
  }
}
