package org.samenspel.local.demo;

import java.util.List;
import java.util.Map;

/**
 * The network that the texts name.
 *
 * @param numbered organizations with a number in a public register
 * @param seats where the network organization itself is represented
 * @param otherSeats the same of what is no organization, as printed
 */
record Network(
        int organizations,
        int numbered,
        Map<String, Integer> perKind,
        int memberships,
        List<Seat> seats,
        List<String> otherSeats,
        List<Project> projects) {

    /** @param role such as {@code boardMember} */
    record Seat(String organization, String role) {}

    /** @param partners how many take part beside its promoters */
    record Project(String title, String promoter, List<String> coPromoters, int partners, String start) {}
}
