package org.samenspel.audit.api;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.VersionedAggregate;

@Entity
class Chest extends VersionedAggregate {

    private String name;

    @ElementCollection
    @CollectionTable(name = "chest_label", joinColumns = @JoinColumn(name = "chest_id"))
    @Column(name = "label")
    private Set<String> labels = new HashSet<>();

    /** For Hibernate. */
    protected Chest() {}

    Chest(String name) {
        super(Ids.next());
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    void label(String label) {
        labels.add(label);
    }

    String name() {
        return name;
    }
}
