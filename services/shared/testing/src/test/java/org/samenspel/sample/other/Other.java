package org.samenspel.sample.other;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.samenspel.sample.bad.BadEndpoint;

/** An entity with a setter, in a cycle with the other feature. */
@Entity
public class Other {
    @Id
    private int id;

    private final BadEndpoint endpoint = new BadEndpoint();

    public void setId(int id) {
        this.id = id + endpoint.hashCode();
    }

    public int id() {
        return id;
    }
}
