package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;

/** What parties asked for, in the order they did. */
record Requests(List<Request> list) {

    Requests {
        list = List.copyOf(list);
    }

    Requests with(Request request) {
        List<Request> all = new ArrayList<>(list);
        all.add(request);
        return new Requests(all);
    }
}
