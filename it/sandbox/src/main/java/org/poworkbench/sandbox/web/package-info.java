/** What a browser or client meets: the server, sessions and logging in, and the composition of the parts below. */
package org.poworkbench.sandbox.web;
