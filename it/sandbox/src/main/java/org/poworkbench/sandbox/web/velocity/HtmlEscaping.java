package org.poworkbench.sandbox.web.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a template prints, save references whose last name ends in Html and results of {@code @HtmlSafe}. */
public final class HtmlEscaping implements ReferenceInsertionEventHandler {
  // $bodyHtml  ${page.bodyHtml}  $!action.getBodyHtml("x")
  private static final Pattern SAFE_REFERENCE =
      Pattern.compile("(?s)\\$!?\\{?(?:.*\\.)?\\w*Html(?:\\(.*\\))?}?");

  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null
        || SafeValues.contains(value)
        || SAFE_REFERENCE.matcher(reference).matches()) {
      return value;
    }
    return escape(value.toString());
  }

  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
