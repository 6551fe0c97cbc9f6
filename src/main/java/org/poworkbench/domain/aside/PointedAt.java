package org.poworkbench.domain.aside;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;

/**
 * What a finding points at, as a digest that tells whether it is still the same and keeps no word of it: other issues, else
 * the words meant, else the number that is wrong, else, where something is absent, all texts in which it might stand.
 *
 * @param check the name of the check
 * @param digest in hexadecimal digits
 */
public record PointedAt(String check, String digest) {

  /** What this finding of the story points at. */
  public static PointedAt by(Finding finding, Story story) {
    return new PointedAt(finding.check(), digest(said(finding.missed(), story)));
  }

  private static Stream<String> said(Verdict.Missed missed, Story story) {
    if (!missed.issues().isEmpty()) {
      return missed.issues().stream().sorted();
    }
    if (!missed.found().isEmpty()) {
      return missed.found().stream().map(Phrase::raw);
    }
    List<Object> details = missed.details();
    return details.isEmpty() ? texts(story) : Stream.of(details.get(0).toString());
  }

  private static Stream<String> texts(Story story) {
    return Arrays.stream(TextField.values()).map(field -> story.text(field).orElse(""));
  }

  // White space counts as one blank: editors and imports wrap lines anew.
  private static String digest(Stream<String> parts) {
    MessageDigest sha = sha256();
    parts
        .map(part -> part.strip().replaceAll("\\s+", " ") + '\n')
        .forEach(part -> sha.update(part.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
