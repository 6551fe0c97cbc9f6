package org.poworkbench.sandbox.web.page;

/** What a page handler answers with. */
public sealed interface Reply permits Page, Redirect, PlainReply {}
