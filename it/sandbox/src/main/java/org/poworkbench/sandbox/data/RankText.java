package org.poworkbench.sandbox.data;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranks as texts whose order is that of the issues, in the form that Jira Software gives them: a
 * bucket, six digits to the base 36, and after a colon as many more as it takes to fall between two
 * others.
 */
final class RankText {
  private static final String BUCKET = "0|";
  private static final int BASE = 36;
  private static final int WHOLE = 6;

  /** The first of the ranks in order of creation; as many lie below it as above. */
  private static final BigInteger MIDDLE = new BigInteger("i00000", BASE);

  /** Longer ones do not fit the column; then all ranks are given anew. */
  private static final int LONGEST = 120;

  private RankText() {}

  /** The rank of a number, with room before the next. */
  static String of(long number) {
    return text(MIDDLE.add(BigInteger.valueOf(number)), WHOLE);
  }

  /**
   * So many ranks between two others, in rising order; null stands for the beginning or the end, not
   * both. Empty if there is no room.
   */
  static List<String> between(String after, String before, int count) {
    for (int digits = WHOLE; digits <= LONGEST; digits++) {
      BigInteger low = after == null ? beneath(before, count, digits) : cutUp(after, digits);
      BigInteger high = before == null ? beyond(after, digits) : cut(before, digits);
      BigInteger step = high.subtract(low).divide(BigInteger.valueOf(count + 1L));
      if (step.signum() > 0) {
        return ranks(low, step, count, digits);
      }
    }
    return List.of();
  }

  private static List<String> ranks(BigInteger low, BigInteger step, int count, int digits) {
    List<String> ranks = new ArrayList<>();
    BigInteger rank = low;
    for (int index = 0; index < count; index++) {
      rank = rank.add(step);
      ranks.add(text(rank, digits));
    }
    return ranks;
  }

  /** Far enough before a rank that each of so many gets a whole number. */
  private static BigInteger beneath(String before, int count, int digits) {
    return shifted(cut(before, WHOLE).subtract(BigInteger.valueOf(count + 1L)), digits);
  }

  /** The whole number after a rank: it may be that of the issue which is created next. */
  private static BigInteger beyond(String after, int digits) {
    return shifted(cut(after, WHOLE).add(BigInteger.ONE), digits);
  }

  private static BigInteger shifted(BigInteger whole, int digits) {
    return whole.multiply(BigInteger.valueOf(BASE).pow(digits - WHOLE));
  }

  private static BigInteger cut(String rank, int digits) {
    return new BigInteger(padded(rank, digits).substring(0, digits), BASE);
  }

  private static BigInteger cutUp(String rank, int digits) {
    boolean exact = padded(rank, digits).substring(digits).chars().allMatch(digit -> digit == '0');
    return exact ? cut(rank, digits) : cut(rank, digits).add(BigInteger.ONE);
  }

  private static String padded(String rank, int digits) {
    StringBuilder text = new StringBuilder(rank.substring(BUCKET.length()).replace(":", ""));
    while (text.length() < digits) {
      text.append('0');
    }
    return text.toString();
  }

  private static String text(BigInteger number, int digits) {
    StringBuilder text = new StringBuilder(number.toString(BASE));
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return BUCKET + text.substring(0, WHOLE) + ":" + text.substring(WHOLE).replaceAll("0+$", "");
  }
}
