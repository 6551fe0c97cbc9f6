package org.poworkbench.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls of the JDK whose work grows with what they touch. Each does the same as the method of its
 * name whose object is the first argument, and counts it. Looking up a text counts once: it keeps its
 * hash, and was counted when it was made.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class CountedCalls {
  private CountedCalls() {}

  public static int indexOf(String text, int character) {
    return found(text.indexOf(character), 0, text);
  }

  public static int indexOf(String text, int character, int from) {
    return found(text.indexOf(character, from), from, text);
  }

  public static int indexOf(String text, String part) {
    return found(text.indexOf(part), 0, text);
  }

  public static int indexOf(String text, String part, int from) {
    return found(text.indexOf(part, from), from, text);
  }

  public static int lastIndexOf(String text, int character) {
    int at = text.lastIndexOf(character);
    Steps.add(text.length() - Math.max(at, 0));
    return at;
  }

  public static int lastIndexOf(String text, String part) {
    int at = text.lastIndexOf(part);
    Steps.add(text.length() - Math.max(at, 0));
    return at;
  }

  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString()) >= 0;
  }

  public static boolean startsWith(String text, String part) {
    return counted(text.startsWith(part), part);
  }

  public static boolean startsWith(String text, String part, int from) {
    return counted(text.startsWith(part, from), part);
  }

  public static boolean endsWith(String text, String part) {
    return counted(text.endsWith(part), part);
  }

  public static boolean regionMatches(
      String text, boolean anyCase, int at, String other, int from, int length) {
    Steps.add(length);
    return text.regionMatches(anyCase, at, other, from, length);
  }

  public static boolean equals(String text, Object other) {
    Steps.add(other instanceof String same && same.length() == text.length() ? text.length() : 0);
    return text.equals(other);
  }

  public static boolean equalsIgnoreCase(String text, String other) {
    return counted(text.equalsIgnoreCase(other), text);
  }

  public static int compareTo(String text, String other) {
    Steps.touch(text);
    return text.compareTo(other);
  }

  public static int hashCode(String text) {
    Steps.touch(text);
    return text.hashCode();
  }

  public static String substring(String text, int from) {
    return made(text.substring(from));
  }

  public static String substring(String text, int from, int to) {
    return made(text.substring(from, to));
  }

  public static CharSequence subSequence(String text, int from, int to) {
    return made(text.substring(from, to));
  }

  public static String toLowerCase(String text, Locale locale) {
    return made(text.toLowerCase(locale));
  }

  public static String toUpperCase(String text, Locale locale) {
    return made(text.toUpperCase(locale));
  }

  public static String strip(String text) {
    Steps.touch(text);
    return text.strip();
  }

  public static String stripLeading(String text) {
    Steps.touch(text);
    return text.stripLeading();
  }

  public static String stripTrailing(String text) {
    Steps.touch(text);
    return text.stripTrailing();
  }

  public static String trim(String text) {
    Steps.touch(text);
    return text.trim();
  }

  public static boolean isBlank(String text) {
    Steps.add(text.length() - text.stripLeading().length() + 1L);
    return text.isBlank();
  }

  public static String repeat(String text, int times) {
    return made(text.repeat(times));
  }

  public static String replace(String text, char old, char now) {
    return made(text.replace(old, now));
  }

  public static String replace(String text, CharSequence old, CharSequence now) {
    Steps.touch(text);
    return made(text.replace(old, now));
  }

  public static String replaceAll(String text, String pattern, String now) {
    return matcher(Pattern.compile(pattern), text).replaceAll(now);
  }

  public static boolean matches(String text, String pattern) {
    return matcher(Pattern.compile(pattern), text).matches();
  }

  public static String[] split(String text, String pattern) {
    return Pattern.compile(pattern).split(new CountingText(text));
  }

  public static char[] toCharArray(String text) {
    Steps.touch(text);
    return text.toCharArray();
  }

  public static IntStream chars(String text) {
    return text.chars().peek(character -> Steps.one());
  }

  public static IntStream codePoints(String text) {
    return text.codePoints().peek(character -> Steps.one());
  }

  public static Stream lines(String text) {
    Steps.touch(text);
    return text.lines();
  }

  public static String formatted(String text, Object... arguments) {
    return made(text.formatted(arguments));
  }

  @StaticOf(String.class)
  public static String join(CharSequence between, Iterable<? extends CharSequence> parts) {
    return made(String.join(between, parts));
  }

  @StaticOf(String.class)
  public static String valueOf(char[] characters) {
    return made(String.valueOf(characters));
  }

  public static StringBuilder append(StringBuilder text, String more) {
    Steps.touch(more);
    return text.append(more);
  }

  public static StringBuilder append(StringBuilder text, CharSequence more) {
    Steps.touch(more);
    return text.append(more);
  }

  public static StringBuilder append(StringBuilder text, CharSequence more, int from, int to) {
    Steps.add(to - from);
    return text.append(more, from, to);
  }

  public static StringBuilder insert(StringBuilder text, int at, String more) {
    Steps.add(text.length() - at + more.length());
    return text.insert(at, more);
  }

  public static StringBuilder deleteCharAt(StringBuilder text, int at) {
    Steps.add(text.length() - at);
    return text.deleteCharAt(at);
  }

  public static String toString(StringBuilder text) {
    return made(text.toString());
  }

  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new CountingText(text));
  }

  @StaticOf(Arrays.class)
  public static void fill(char[] characters, int from, int to, char with) {
    Steps.add(to - from);
    Arrays.fill(characters, from, to, with);
  }

  @StaticOf(Arrays.class)
  public static Stream stream(Object[] elements) {
    Steps.touch(elements);
    return Arrays.stream(elements);
  }

  @StaticOf(List.class)
  public static List copyOf(Collection elements) {
    return copied(List.copyOf(elements));
  }

  @StaticOf(Set.class)
  public static Set copyOf(Set elements) {
    Steps.touch(elements);
    return Set.copyOf(elements);
  }

  public static Stream stream(List elements) {
    Steps.touch(elements);
    return elements.stream();
  }

  public static Stream stream(Set elements) {
    Steps.touch(elements);
    return elements.stream();
  }

  public static Stream stream(Collection elements) {
    Steps.touch(elements);
    return elements.stream();
  }

  public static List toList(Stream elements) {
    return copied(elements.toList());
  }

  public static Object collect(Stream elements, Collector collector) {
    Object collected = elements.collect(collector);
    Steps.touch(collected);
    return collected;
  }

  public static boolean addAll(List list, Collection more) {
    Steps.touch(more);
    return list.addAll(more);
  }

  public static void add(List list, int at, Object element) {
    Steps.add(list.size() - at);
    list.add(at, element);
  }

  public static Object remove(List list, int at) {
    Steps.add(list.size() - at);
    return list.remove(at);
  }

  public static boolean remove(List list, Object element) {
    return counted(list.remove(element), list);
  }

  public static boolean contains(List list, Object element) {
    return counted(list.contains(element), list);
  }

  public static int indexOf(List list, Object element) {
    Steps.touch(list);
    return list.indexOf(element);
  }

  public static void sort(List list, Comparator order) {
    Steps.touch(list);
    list.sort(order);
  }

  public static void sort(ArrayList list, Comparator order) {
    Steps.touch(list);
    list.sort(order);
  }

  public static boolean contains(Set set, Object element) {
    Steps.one();
    return set.contains(element);
  }

  public static boolean add(Set set, Object element) {
    Steps.one();
    return set.add(element);
  }

  public static Object get(Map map, Object key) {
    Steps.one();
    return map.get(key);
  }

  public static Object getOrDefault(Map map, Object key, Object otherwise) {
    Steps.one();
    return map.getOrDefault(key, otherwise);
  }

  public static boolean containsKey(Map map, Object key) {
    Steps.one();
    return map.containsKey(key);
  }

  public static Object put(Map map, Object key, Object value) {
    Steps.one();
    return map.put(key, value);
  }

  private static int found(int at, int from, String text) {
    Steps.add(at < 0 ? Math.max(0, text.length() - from) : at - Math.max(0, from) + 1);
    return at;
  }

  private static boolean counted(boolean answer, Object touched) {
    Steps.touch(touched);
    return answer;
  }

  private static String made(String text) {
    Steps.touch(text);
    return text;
  }

  private static List copied(List elements) {
    Steps.touch(elements);
    return elements;
  }
}
