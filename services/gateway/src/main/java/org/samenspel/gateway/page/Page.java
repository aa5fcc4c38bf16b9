package org.samenspel.gateway.page;

import io.vertx.core.buffer.Buffer;

/**
 * Something static that a browser gets.
 *
 * @param type its media type
 * @param content its bytes
 */
record Page(String type, Buffer content) {

    static Page html(String text) {
        return new Page("text/html; charset=utf-8", Buffer.buffer(text));
    }
}
