package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;

/** What was laid before the parties, in the order it was written down. */
record Deposits(List<Deposit> list) {

    Deposits {
        list = List.copyOf(list);
    }

    Deposits with(Deposit document) {
        List<Deposit> all = new ArrayList<>(list);
        all.add(document);
        return new Deposits(all);
    }

    List<Window.Evidence> evidence() {
        return list.stream()
                .map(document -> new Window.Evidence(Proof.Kind.DOCUMENT, document.id(), document.depositedOn()))
                .toList();
    }
}
