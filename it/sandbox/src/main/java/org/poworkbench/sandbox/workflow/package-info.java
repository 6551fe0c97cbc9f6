/** Workflows: OSWorkflow at work, the parts that apps bring, and their editing by an administrator. */
package org.poworkbench.sandbox.workflow;
