package com.atlassian.sal.api.message;

import java.util.Locale;

/** Source: from memory. */
public interface LocaleResolver {
  Locale getLocale();
}
