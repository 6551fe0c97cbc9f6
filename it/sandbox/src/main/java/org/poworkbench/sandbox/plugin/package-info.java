/** The bundle host: apps as OSGi bundles with their Spring context, and what the platform gives to each of them. */
package org.poworkbench.sandbox.plugin;
