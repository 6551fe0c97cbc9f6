package org.poworkbench.sandbox.pages;

import java.io.StringWriter;
import org.eclipse.mylyn.wikitext.confluence.ConfluenceLanguage;
import org.eclipse.mylyn.wikitext.parser.MarkupParser;
import org.eclipse.mylyn.wikitext.parser.builder.HtmlDocumentBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Turns the wiki markup of descriptions and comments into HTML. The markup is read as Confluence's, of which Jira's is a
 * part; whatever could run in a browser is taken out again.
 */
final class WikiMarkup {
  /** Above this a text is shown as it was typed: parsing it would keep the reader waiting. */
  static final int LONGEST_PARSED = 60_000;

  private static final Safelist HARMLESS =
      Safelist.relaxed()
          .addTags("ins", "del", "tt", "hr")
          .removeTags("img")
          .addEnforcedAttribute("a", "rel", "nofollow noopener");

  private static final Document.OutputSettings AS_IT_IS =
      new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);

  private WikiMarkup() {}

  /** Harmless HTML; empty for a text that is null or blank. */
  static String html(String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    return text.length() > LONGEST_PARSED ? plain(text) : parsed(text);
  }

  private static String parsed(String text) {
    StringWriter html = new StringWriter();
    HtmlDocumentBuilder builder = new HtmlDocumentBuilder(html);
    builder.setEmitAsDocument(false);
    MarkupParser parser = new MarkupParser(new ConfluenceLanguage(), builder);
    try {
      parser.parse(text);
    } catch (RuntimeException e) {
      // Markup that its reader cannot make sense of is shown as typed.
      return plain(text);
    }
    return Jsoup.clean(html.toString(), "", HARMLESS, AS_IT_IS);
  }

  private static String plain(String text) {
    return "<pre>" + Entities.escape(text) + "</pre>";
  }
}
