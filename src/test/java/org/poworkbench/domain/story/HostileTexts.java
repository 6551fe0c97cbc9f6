package org.poworkbench.domain.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that would take a careless reader for ever. */
final class HostileTexts {
  private HostileTexts() {}

  /** Each text with its name, all about so long. */
  static Map<String, String> of(int characters) {
    Map<String, String> texts = new LinkedHashMap<>();
    repeated().forEach((what, part) -> texts.put(what, part.repeat(characters / part.length())));
    texts.put("one long line", "a b, c ".repeat(characters / 7));
    texts.put("one long item", "* " + "a b, c ".repeat(characters / 7));
    texts.put("criteria in one line", "AC: " + "It opens. ".repeat(characters / 10));
    texts.put("one scenario", "Given a\nWhen b\nThen c\n" + "And d\n".repeat(characters / 6));
    texts.put("one long wish", "As a buyer I want " + "a b and c ".repeat(characters / 10));
    texts.put("a wish of vague words", "As a buyer I want " + "more ".repeat(characters / 5));
    texts.put("a long role", "As a " + "very ".repeat(characters / 5) + "buyer I want a receipt");
    texts.put("a long reason", "As a x I want y so that " + "so that ".repeat(characters / 8));
    texts.put("brackets never closed", "(".repeat(characters / 2) + "a".repeat(characters / 2));
    texts.put("nested quotes", "\u201c".repeat(characters / 2) + "\u201d".repeat(characters / 2));
    return texts;
  }

  private static Map<String, String> repeated() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("one letter", "a");
    parts.put("one letter in both cases", "aA");
    parts.put("short words", "a ");
    parts.put("digits", "1");
    parts.put("spaces", " ");
    parts.put("tabs", "\t");
    parts.put("empty lines", "\n");
    parts.put("empty lines of Windows", "\r\n");
    parts.put("full stops", ".");
    parts.put("dashes", "-");
    parts.put("dashes between words", "a - ");
    parts.put("apostrophes", "a'");
    parts.put("combining characters", "e\u0301");
    parts.put("combining characters alone", "\u0301");
    parts.put("letters of two units", "\uD83D\uDE00");
    parts.put("halves of letters", "\uD83D");
    parts.put("dotted capital I", "\u0130");
    parts.put("control characters", "\u0000");
    parts.put("nested lists", "** ");
    parts.put("items", "* a\n");
    parts.put("numbered items", "1. a\n");
    parts.put("checkboxes", "[ ] a\n");
    parts.put("headings", "h3. a\n");
    parts.put("headings of criteria", "h3. Acceptance criteria\n* a\n");
    parts.put("labels of criteria", "AC: - a - b\n");
    parts.put("expectations", "AC:\nExpected: a\n");
    parts.put("tables", "||a||b||\n|c|d|\n");
    parts.put("bold", "*a* ");
    parts.put("nested emphasis", "*_+");
    parts.put("open brackets", "[");
    parts.put("open links", "[x|");
    parts.put("links", "[x|http://x] ");
    parts.put("round brackets", "(");
    parts.put("brackets with words", "(ab) ");
    parts.put("nested brackets", "((a)");
    parts.put("macros never closed", "{");
    parts.put("macros opened", "{code");
    parts.put("code never closed", "{code}x{code:java}");
    parts.put("panels in panels", "{panel}");
    parts.put("quotes in quotes", "{quote}a ");
    parts.put("colours", "{color:red}a{color}");
    parts.put("fences", "``` ");
    parts.put("addresses", "http://a ");
    parts.put("one long address", "http://");
    parts.put("openings", "as a x ");
    parts.put("openings in lines", "As a\n");
    parts.put("voices", "As a buyer I want a receipt so that I can pay.\n");
    parts.put("German voices", "Als Käufer möchte ich zahlen, damit es gut ist.\n");
    parts.put("wishes", "I want ");
    parts.put("reasons", "so that ");
    parts.put("reasons for openings", "in order to as a ");
    parts.put("German reasons", "um ");
    parts.put("given", "Given a\n");
    parts.put("when and then", "When a\nThen b\n");
    parts.put("vague words", "easily ");
    parts.put("vague words in front of nouns", "more right less stable ");
    parts.put("words of a manner", "in a fast manner ");
    parts.put("prescribed words", "drop down ");
    parts.put("beginnings of phrases", "as soon as ");
    parts.put("operations", "create and delete and ");
    parts.put("operations in a list", "create, delete, ");
    parts.put("adverbs", "quickly ");
    parts.put("platforms", "firefox, chrome and ");
    parts.put("lists after including", "including a ");
    parts.put("examples", "like a ");
    parts.put("keys", "ABC-1 ");
    parts.put("beginnings of keys", "AB");
    parts.put("dependencies", "depends on ");
    parts.put("orders", "after CHK-1 ");
    parts.put("open questions", "TBD ");
    parts.put("sentences", "a b.\n");
    parts.put("questions", "a? ");
    parts.put("lines with commas", "a, ");
    parts.put("whole systems", "complete system ");
    return parts;
  }
}
