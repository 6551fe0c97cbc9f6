/** What a story must have before it may move on. */
package org.poworkbench.domain.gate;
