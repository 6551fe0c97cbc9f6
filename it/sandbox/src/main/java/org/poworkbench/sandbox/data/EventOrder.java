package org.poworkbench.sandbox.data;

/** Whether the listeners of a committed change hear of it before the index has it. */
public enum EventOrder {
  AFTER_INDEX,
  BEFORE_INDEX
}
