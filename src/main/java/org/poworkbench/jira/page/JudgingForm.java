package org.poworkbench.jira.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.poworkbench.domain.settings.Judging;
import org.poworkbench.domain.settings.OwnJudging;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;
import org.poworkbench.jira.story.Texts;

/** The part of the forms that asks by which thresholds and words stories are judged. */
public final class JudgingForm {

  static final String MOST_CRITERIA = "mostCriteria";
  static final String TIMES_USUAL = "timesUsual";
  static final String MOST_WORDS = "mostWords";
  static final String LANGUAGE = "language";
  static final List<String> NUMBERS = List.of(MOST_CRITERIA, TIMES_USUAL, MOST_WORDS);
  static final List<String> LISTS =
      Arrays.stream(WatchedWords.values()).map(WatchedWords::key).toList();

  /** Everything that it asks for, by name. */
  public static final List<String> NAMES =
      Stream.of(NUMBERS.stream(), Stream.of(LANGUAGE), LISTS.stream())
          .flatMap(names -> names)
          .toList();

  private static final int LARGEST_NUMBER = 10_000;
  private static final int MOST_TERMS = 1_000;
  private static final int LONGEST_TERM = 60;

  private final Texts texts;

  public JudgingForm(Texts texts) {
    this.texts = texts;
  }

  /** These settings as they would be typed in. */
  public static Map<String, String> typed(Judging judging) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(MOST_CRITERIA, String.valueOf(judging.mostCriteria()));
    typed.put(TIMES_USUAL, String.valueOf(judging.timesUsual()));
    typed.put(MOST_WORDS, String.valueOf(judging.mostWords()));
    typed.put(LANGUAGE, judging.words().language().name());
    for (WatchedWords list : WatchedWords.values()) {
      typed.put(list.key(), String.join("\n", list.with(judging.words().in(list))));
    }
    return typed;
  }

  /** What is wrong with what was typed in, by name. */
  public Map<String, String> errors(Map<String, String> typed) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (String name : NUMBERS) {
      if (number(typed.get(name)).isEmpty()) {
        errors.put(name, texts.text("po.judging.number.wrong", LARGEST_NUMBER));
      }
    }
    if (language(typed.get(LANGUAGE)).isEmpty()) {
      errors.put(LANGUAGE, texts.text("po.judging.language.wrong"));
    }
    for (String name : LISTS) {
      wrongList(typed.get(name)).ifPresent(wrong -> errors.put(name, wrong));
    }
    return errors;
  }

  /** What was typed in, once it has no errors. */
  public static Judging settings(Map<String, String> typed) {
    Map<WatchedWords, WordChoices> lists = new EnumMap<>(WatchedWords.class);
    for (WatchedWords list : WatchedWords.values()) {
      WordChoices choices = choices(list, typed.get(list.key()));
      if (!choices.equals(WordChoices.NONE)) {
        lists.put(list, choices);
      }
    }
    return new Judging(
        number(typed.get(MOST_CRITERIA)).orElseThrow(),
        number(typed.get(TIMES_USUAL)).orElseThrow(),
        number(typed.get(MOST_WORDS)).orElseThrow(),
        new StoryWords(language(typed.get(LANGUAGE)).orElseThrow(), lists));
  }

  /** What a project decides itself of what was typed in, once it has no errors. */
  static OwnJudging own(Map<String, String> typed, Set<String> followed) {
    Map<WatchedWords, WordChoices> lists = new EnumMap<>(WatchedWords.class);
    for (WatchedWords list : WatchedWords.values()) {
      if (!followed.contains(list.key())) {
        lists.put(list, choices(list, typed.get(list.key())));
      }
    }
    return new OwnJudging(
        ownNumber(MOST_CRITERIA, typed, followed),
        ownNumber(TIMES_USUAL, typed, followed),
        ownNumber(MOST_WORDS, typed, followed),
        language(typed.get(LANGUAGE)).filter(own -> !followed.contains(LANGUAGE)),
        lists);
  }

  /** The names of what a project does not decide itself. */
  static List<String> followed(OwnJudging own) {
    return NAMES.stream().filter(name -> !decides(own, name)).toList();
  }

  private static boolean decides(OwnJudging own, String name) {
    return switch (name) {
      case MOST_CRITERIA -> own.mostCriteria().isPresent();
      case TIMES_USUAL -> own.timesUsual().isPresent();
      case MOST_WORDS -> own.mostWords().isPresent();
      case LANGUAGE -> own.language().isPresent();
      default -> own.lists().keySet().stream().anyMatch(list -> list.key().equals(name));
    };
  }

  private static Optional<Integer> ownNumber(
      String name, Map<String, String> typed, Set<String> followed) {
    return number(typed.get(name)).filter(own -> !followed.contains(name));
  }

  private static WordChoices choices(WatchedWords list, String typed) {
    return list.choicesFor(new LinkedHashSet<>(terms(typed)));
  }

  private static List<String> terms(String typed) {
    return typed == null
        ? List.of()
        : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Optional<String> wrongList(String typed) {
    List<String> terms = terms(typed);
    if (terms.size() > MOST_TERMS) {
      return Optional.of(texts.text("po.judging.list.tooMany", MOST_TERMS));
    }
    return terms.stream()
        .filter(term -> term.length() > LONGEST_TERM || hasNoWord(term))
        .findFirst()
        .map(
            term ->
                texts.text(
                    "po.judging.list.wrong",
                    term.substring(0, Math.min(term.length(), LONGEST_TERM)),
                    LONGEST_TERM));
  }

  private static boolean hasNoWord(String term) {
    return term.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Optional<Integer> number(String typed) {
    return Optional.ofNullable(typed)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(number -> number > 0 && number <= LARGEST_NUMBER);
  }

  private static Optional<StoryLanguage> language(String typed) {
    return Arrays.stream(StoryLanguage.values())
        .filter(language -> language.name().equals(typed))
        .findFirst();
  }

  /** Everything that the template shows. */
  Map<String, Object> page(Map<String, String> typed, Map<String, String> errors) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("numbers", NUMBERS.stream().map(name -> setting(name, typed, errors)).toList());
    page.put("lists", LISTS.stream().map(name -> list(name, typed, errors)).toList());
    page.put("language", List.of(setting(LANGUAGE, typed, errors)));
    page.put("languages", languages(typed.getOrDefault(LANGUAGE, "")));
    page.put("usualText", texts.text("po.judging.list.usual"));
    return page;
  }

  private Map<String, String> setting(
      String name, Map<String, String> typed, Map<String, String> errors) {
    Map<String, String> setting = new LinkedHashMap<>();
    setting.put("id", "po-" + name);
    setting.put("name", name);
    setting.put("text", texts.text("po.judging." + name));
    setting.put("help", texts.text("po.judging." + name + ".help"));
    setting.put("value", typed.getOrDefault(name, ""));
    setting.put("error", errors.getOrDefault(name, ""));
    setting.put("site", "");
    setting.put("follows", "");
    return setting;
  }

  private Map<String, String> list(
      String name, Map<String, String> typed, Map<String, String> errors) {
    Map<String, String> list = setting(name, typed, errors);
    WatchedWords words = watched(name);
    list.put("says", says(words, choices(words, typed.get(name))));
    list.put("open", errors.containsKey(name) ? "open" : "");
    list.put("usual", String.join("\n", words.usual()));
    return list;
  }

  private static WatchedWords watched(String name) {
    return Arrays.stream(WatchedWords.values())
        .filter(list -> list.key().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The value of a setting as it is told beside others. */
  String says(String name, Judging judging) {
    return switch (name) {
      case LANGUAGE -> texts.text("po.judging.language." + judging.words().language());
      case MOST_CRITERIA, TIMES_USUAL, MOST_WORDS -> typed(judging).get(name);
      default -> says(watched(name), judging.words().in(watched(name)));
    };
  }

  private String says(WatchedWords list, WordChoices choices) {
    return texts.text(
        "po.judging.list.says",
        list.with(choices).size(),
        choices.added().size(),
        choices.removed().size());
  }

  private List<Map<String, String>> languages(String chosen) {
    return Arrays.stream(StoryLanguage.values())
        .map(
            language ->
                Map.of(
                    "value",
                    language.name(),
                    "name",
                    texts.text("po.judging.language." + language),
                    "selected",
                    language.name().equals(chosen) ? "selected" : ""))
        .toList();
  }
}
