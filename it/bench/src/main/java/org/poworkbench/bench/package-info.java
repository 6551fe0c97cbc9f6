/** Benchmarks in the sandbox. Each prints lines of {@code figure}, name and value, separated by tabs. */
package org.poworkbench.bench;
