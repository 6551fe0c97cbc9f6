/** The demo: a web shop's checkout with its people and a backlog of every quality. */
package org.poworkbench.sandbox.demo;
