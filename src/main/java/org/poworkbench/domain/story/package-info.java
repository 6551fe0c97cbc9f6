/** What a user story says, and how well it serves the people who build and accept it. */
package org.poworkbench.domain.story;
