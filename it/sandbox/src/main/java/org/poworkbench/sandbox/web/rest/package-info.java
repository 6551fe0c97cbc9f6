/** REST resources of apps, with the security defaults of REST v2. */
package org.poworkbench.sandbox.web.rest;
