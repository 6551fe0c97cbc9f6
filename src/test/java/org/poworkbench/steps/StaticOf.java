package org.poworkbench.steps;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The method stands for the static one of the same name of this class. */
@Retention(RetentionPolicy.RUNTIME)
@interface StaticOf {
  Class<?> value();
}
