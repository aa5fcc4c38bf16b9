package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;

/** What was laid before the parties, in the order it was written down. */
record Documents(List<Document> list) {

    Documents {
        list = List.copyOf(list);
    }

    Documents with(Document document) {
        List<Document> all = new ArrayList<>(list);
        all.add(document);
        return new Documents(all);
    }

    List<Window.Evidence> evidence() {
        return list.stream()
                .map(document -> new Window.Evidence(Proof.Kind.DOCUMENT, document.id(), document.depositedOn()))
                .toList();
    }
}
