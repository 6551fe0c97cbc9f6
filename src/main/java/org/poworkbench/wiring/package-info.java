/** What the app is made of: the services of Jira, our beans, and how they begin and end. */
package org.poworkbench.wiring;
