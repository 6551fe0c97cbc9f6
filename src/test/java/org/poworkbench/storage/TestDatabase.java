package org.poworkbench.storage;
