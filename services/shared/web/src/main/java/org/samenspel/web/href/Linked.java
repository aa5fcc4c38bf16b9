package org.samenspel.web.href;

import java.net.URI;

/** An answer that says its own address. */
public interface Linked {

    URI href();
}
