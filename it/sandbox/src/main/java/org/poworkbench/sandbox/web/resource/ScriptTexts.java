package org.poworkbench.sandbox.web.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.plugin.Plugin;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The jsI18n transformer: {@code AJS.I18n.getText("key")} in a script becomes the text in the reader's language. */
final class ScriptTexts {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:\\b(?:AJS|WRM)\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

  private ScriptTexts() {}

  static String translate(String script, Plugin plugin, Locale locale) {
    Matcher calls = CALL.matcher(script);
    return calls.replaceAll(call -> Matcher.quoteReplacement(replacement(call, plugin, locale)));
  }

  private static String replacement(MatchResult call, Plugin plugin, Locale locale) {
    String key = call.group(2);
    String pattern = pattern(plugin, key, locale).orElse(key);
    if (call.group(3).equals(")")) {
      return literal(new MessageFormat(pattern, locale).format(new Object[0]));
    }
    // With arguments the pattern stays, and the browser puts them in.
    return "AJS.format(" + literal(pattern) + ",";
  }

  private static Optional<String> pattern(Plugin plugin, String key, Locale locale) {
    NodeList resources = plugin.descriptor().getElementsByTagName("resource");
    for (int i = 0; i < resources.getLength(); i++) {
      Element resource = (Element) resources.item(i);
      if (resource.getAttribute("type").equals("i18n")) {
        Optional<String> found = pattern(plugin, resource.getAttribute("location"), key, locale);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> pattern(
      Plugin plugin, String bundleName, String key, Locale locale) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              bundleName,
              locale,
              plugin.loader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String literal(String text) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return "\"" + quoted.replace("</", "<\\/") + "\"";
  }
}
