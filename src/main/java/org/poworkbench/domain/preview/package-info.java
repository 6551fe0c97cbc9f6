/** What other settings would change, before anybody changes them. */
package org.poworkbench.domain.preview;
