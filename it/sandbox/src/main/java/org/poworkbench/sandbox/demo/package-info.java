/** The demo: a web shop's checkout train, its four teams, and backlogs of every quality. */
package org.poworkbench.sandbox.demo;
