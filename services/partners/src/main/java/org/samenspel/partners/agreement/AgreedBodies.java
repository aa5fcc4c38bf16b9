package org.samenspel.partners.agreement;

import java.util.List;

/** The bodies that an agreement asks for. */
record AgreedBodies(List<AgreedBody> list) {

    AgreedBodies {
        list = List.copyOf(list);
    }
}
