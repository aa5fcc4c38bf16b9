package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.partners.organization.OrganizationIndex.Entry;
import org.samenspel.privacy.Restrictions;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;

/** Organizations as a table, in and out. */
@ApplicationScoped
@Transactional
public class OrganizationTableService {

    /** How many of those that a list leaves out are named. */
    private static final int LEFT_OUT = 20;

    private final Organizations organizations;
    private final Contacts contacts;
    private final OrganizationService service;
    private final Restrictions restrictions;
    private final CurrentCaller caller;
    private final Clock clock;

    OrganizationTableService(
            Organizations organizations,
            Contacts contacts,
            OrganizationService service,
            Restrictions restrictions,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.service = service;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of them, with the first of their contacts where the caller sees those. */
    public String export(@Nullable CsvForm form) {
        List<OrganizationRow> rows = index().all().stream()
                .map(entry -> new OrganizationRow(
                        entry.id(),
                        entry.key(),
                        entry.profile(),
                        entry.contacts().stream()
                                .findFirst()
                                .map(ContactRow::of)
                                .orElse(null)))
                .toList();
        return CsvExport.of(new OrganizationCsv(new OrganizationIndex()), rows, form);
    }

    /**
     * Registers the organizations of the file and changes those that are there to what it says, all or nothing; a dry run only tells
     * what would change. The caller's own organization keeps what is new, and changes only what it keeps.
     */
    public ImportReport runImport(byte[] file, ImportRequest request) {
        OrganizationIndex index = index();
        var format = new OrganizationCsv(index);
        var existing = Existing.of(
                index.all(), format, entry -> new OrganizationRow(entry.id(), entry.key(), entry.profile(), null));
        Set<String> kept =
                index.all().stream().filter(Entry::isKept).map(Entry::key).collect(Collectors.toUnmodifiableSet());
        Import<OrganizationRow> result = Import.compare(file, format, existing.rows(), rows -> {
            rejectOfOthers(rows, existing.rows(), kept);
            RowsOfOneFile.rejectSecondOfAnOrganization(rows);
        });
        result.carryOut(request, existing, () -> {}, this::register, this::change, () -> {});
        return result.leftOutAmong(kept).report(request).namingLeftOut(LEFT_OUT);
    }

    /** What another organization keeps is there to read. */
    private static void rejectOfOthers(
            List<Candidate<OrganizationRow>> rows, Map<String, OrganizationRow> existing, Set<String> kept) {
        for (Candidate<OrganizationRow> row : rows) {
            OrganizationRow there = existing.get(row.key());
            if (there != null && !there.equals(row.row()) && !kept.contains(row.key())) {
                row.source().reject("nameNl", row.key(), "Another organization keeps this one", Issue.INVALID_INPUT);
            }
        }
    }

    private void register(OrganizationRow row) {
        takeContact(service.register(row.profile()).id(), row.contact());
        organizations.writeAndForget();
    }

    private void change(Entry entry, OrganizationRow row) {
        service.change(service.ownToChange(entry.id()), row.profile());
        takeContact(entry.id(), row.contact());
        organizations.writeAndForget();
    }

    private void takeContact(UUID organizationId, @Nullable ContactRow row) {
        if (row == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        contacts.on(today, List.of(organizationId)).stream()
                .filter(contact -> row.names(contact.card()))
                .findFirst()
                .ifPresentOrElse(
                        contact -> takeCard(contact, row),
                        () -> contacts.persist(new Contact(organizationId, row.from(new Period(today, null)))));
    }

    private void takeCard(Contact contact, ContactRow row) {
        restrictions.requireNoneIn(ContactService.CONTACT, contact.id());
        contact.change(row.on(contact.card()));
    }

    private OrganizationIndex index() {
        Caller reader = caller.get();
        List<Organization> all = organizations.all();
        Set<UUID> restricted = restrictions.recordsOf(ContactService.CONTACT);
        Map<UUID, List<ContactCard>> cards = contacts
                .on(
                        LocalDate.now(clock),
                        all.stream()
                                .filter(one -> one.showsContactsTo(reader))
                                .map(Organization::id)
                                .toList())
                .stream()
                .filter(contact -> !restricted.contains(contact.id()))
                .collect(Collectors.groupingBy(
                        Contact::organizationId, Collectors.mapping(Contact::card, Collectors.toList())));
        var index = new OrganizationIndex();
        all.forEach(one -> index.add(one, cards.getOrDefault(one.id(), List.of()), reader.belongsTo(one.ownerId())));
        organizations.writeAndForget();
        return index;
    }
}
