/** The checks of a story, one class each, named for the good condition. */
package org.poworkbench.domain.story.check;
