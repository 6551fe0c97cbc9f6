package org.poworkbench.steps;

/** A text that counts each look at one of its characters, for regular expressions. */
record CountingText(CharSequence text) implements CharSequence {
  @Override
  public char charAt(int index) {
    Steps.one();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Steps.add(end - start);
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    Steps.touch(text);
    return text.toString();
  }
}
