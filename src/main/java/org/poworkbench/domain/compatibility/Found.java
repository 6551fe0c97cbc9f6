package org.poworkbench.domain.compatibility;

/** Whether the host has what the app needs. */
public enum Found {
  /** With exactly these types. */
  PRESENT,
  /** Under this name, with other types: a call would fail. */
  DIFFERENT,
  ABSENT
}
