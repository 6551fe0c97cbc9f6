package org.poworkbench.sandbox.web.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.Texts;

/** A whole HTML page of an app, put into the sandbox's frame: its title, its decorator and its body are taken over. */
final class AppHtml {
  private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");
  private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");
  private static final Pattern DECORATOR =
      Pattern.compile("(?is)<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([\\w.]+)[\"']");

  private static final Pattern META =
      Pattern.compile("(?is)<meta\\s+name=[\"']([\\w.]+)[\"']\\s+content=[\"']([^\"']*)[\"']");

  private static final Set<String> ADMINISTRATION = Set.of("atl.admin", "admin");

  private AppHtml() {}

  static Page page(String html, String completeKey, Texts texts) {
    Page page =
        Page.of(
            group(TITLE, html).map(AppHtml::unescape).orElseGet(() -> texts.of("frame.start")),
            "org/poworkbench/sandbox/web/page/app.vm",
            Map.of("appHtml", group(BODY, html).orElse(html), "appKey", completeKey));
    return group(DECORATOR, html).filter(ADMINISTRATION::contains).isPresent()
        ? page.inAdministration()
        : page;
  }

  /** What the page says of itself to the frame, such as the menu's section that it belongs to. */
  static Map<String, String> metas(String html) {
    Map<String, String> metas = new HashMap<>();
    META.matcher(html).results().forEach(meta -> metas.put(meta.group(1), unescape(meta.group(2))));
    return metas;
  }

  private static Optional<String> group(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  // The frame escapes the title once more.
  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
