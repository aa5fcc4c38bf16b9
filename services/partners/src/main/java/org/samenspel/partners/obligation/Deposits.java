package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.rule.NotFound;

/** What was laid before the parties, in the order it was written down; what was withdrawn stays to be read. */
record Deposits(List<Deposit> list) {

    Deposits {
        list = List.copyOf(list);
    }

    Deposits with(Deposit document) {
        List<Deposit> all = new ArrayList<>(list);
        all.add(document);
        return new Deposits(all);
    }

    Deposit one(UUID id) {
        return list.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("deposit", id));
    }

    Deposits withdraw(UUID id, Withdrawal why) {
        List<Deposit> all = new ArrayList<>(list);
        all.set(list.indexOf(one(id)), one(id).withdrawn(why));
        return new Deposits(all);
    }

    /** Whether one that counts is this file. */
    boolean name(UUID documentId) {
        return list.stream().anyMatch(one -> one.withdrawal() == null && documentId.equals(one.documentId()));
    }

    List<Window.Evidence> evidence() {
        return list.stream()
                .filter(document -> document.withdrawal() == null)
                .map(document -> new Window.Evidence(Proof.Kind.DOCUMENT, document.id(), document.depositedOn()))
                .toList();
    }
}
