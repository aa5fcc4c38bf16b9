package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.rule.NotFound;

/** What parties asked for, in the order they did; what was withdrawn stays to be read. */
record Requests(List<Request> list) {

    Requests {
        list = List.copyOf(list);
    }

    Requests with(Request request) {
        List<Request> all = new ArrayList<>(list);
        all.add(request);
        return new Requests(all);
    }

    Request one(UUID id) {
        return list.stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("request", id));
    }

    Requests withdraw(UUID id, Withdrawal why) {
        List<Request> all = new ArrayList<>(list);
        all.set(list.indexOf(one(id)), one(id).withdrawn(why));
        return new Requests(all);
    }

    List<Request> counting() {
        return list.stream().filter(request -> request.withdrawal() == null).toList();
    }
}
