/** Actions of apps, with what Jira demands of them. */
package org.poworkbench.sandbox.web.action;
