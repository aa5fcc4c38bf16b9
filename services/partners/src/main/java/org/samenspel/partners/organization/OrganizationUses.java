package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.project.ProjectService;
import org.samenspel.values.rule.RuleViolation;

/** What names an organization in this service. Other services may name it too: there it stays readable by its id. */
@ApplicationScoped
class OrganizationUses {

    private final Organizations organizations;
    private final Memberships memberships;
    private final Contacts contacts;
    private final AgreementService agreements;
    private final ProjectService projects;

    OrganizationUses(
            Organizations organizations,
            Memberships memberships,
            Contacts contacts,
            AgreementService agreements,
            ProjectService projects) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.contacts = contacts;
        this.agreements = agreements;
        this.projects = projects;
    }

    /**
     * Says which kinds of things name it, and no more: the caller may not know of them.
     *
     * @throws RuleViolation {@code organizationInUse} if something does
     */
    void requireNone(UUID id) {
        List<String> uses = Stream.of(
                        agreements.name(id) ? "an agreement" : "",
                        memberships.name(id) ? "a membership" : "",
                        projects.name(id) ? "a project" : "",
                        organizations.isInSuccession(id) ? "a succession" : "",
                        organizations.keeps(id) ? "another organization that it keeps" : "",
                        contacts.has(id) ? "a contact" : "")
                .filter(use -> !use.isEmpty())
                .toList();
        if (!uses.isEmpty()) {
            throw new RuleViolation(
                    OrganizationRule.ORGANIZATION_IN_USE,
                    "It is named in " + String.join(", ", uses) + ": take that back first");
        }
    }
}
