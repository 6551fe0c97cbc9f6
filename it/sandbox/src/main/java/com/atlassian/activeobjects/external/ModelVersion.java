package com.atlassian.activeobjects.external;

import java.util.Objects;

/** The version of an app's tables, a number that starts at 0. */
public final class ModelVersion implements Comparable<ModelVersion> {
  private final int number;

  private ModelVersion(int number) {
    this.number = number;
  }

  public static ModelVersion valueOf(String version) {
    return new ModelVersion(version == null ? 0 : Integer.parseInt(version.trim()));
  }

  public boolean isOlderThan(ModelVersion other) {
    return compareTo(other) < 0;
  }

  public boolean isNewerThan(ModelVersion other) {
    return compareTo(other) > 0;
  }

  public boolean isSame(ModelVersion other) {
    return compareTo(other) == 0;
  }

  @Override
  public int compareTo(ModelVersion other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelVersion that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number);
  }

  @Override
  public String toString() {
    return String.valueOf(number);
  }
}
