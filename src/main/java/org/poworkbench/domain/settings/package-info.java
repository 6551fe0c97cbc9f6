/** What administrators decide. */
package org.poworkbench.domain.settings;
