package org.samenspel.partners.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** The successions of an organization, oldest first; at most one of them is not taken back. */
record SuccessionRecords(List<SuccessionRecord> list) {

    SuccessionRecords {
        list = List.copyOf(list);
    }

    SuccessionRecord one(UUID id) {
        return list.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("succession", id));
    }

    /** The one that was not taken back. */
    Optional<SuccessionRecord> standing() {
        return list.stream()
                .filter(record -> record.state() != SuccessionState.WITHDRAWN)
                .findFirst();
    }

    SuccessionRecords with(SuccessionRecord proposed) {
        if (standing().isPresent()) {
            throw new RuleViolation(OrganizationRule.SUCCESSION_EXISTS, "Take the other succession back first");
        }
        return new SuccessionRecords(
                Stream.concat(list.stream(), Stream.of(proposed)).toList());
    }

    SuccessionRecords replaced(SuccessionRecord changed) {
        return new SuccessionRecords(list.stream()
                .map(record -> record.id().equals(changed.id()) ? changed : record)
                .toList());
    }
}
