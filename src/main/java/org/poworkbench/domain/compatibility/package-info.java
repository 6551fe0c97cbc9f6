/** What the app needs of its host, and whether the host has it. */
package org.poworkbench.domain.compatibility;
