/** The administration: apps with their modules, custom fields, and pages of apps. */
package org.poworkbench.sandbox.web.admin;
