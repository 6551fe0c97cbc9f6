/** The pages for people who work with issues: projects, issue search, the issue, its forms and transitions. */
package org.poworkbench.sandbox.pages;
