package org.samenspel.governance.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.web.persistence.Aggregates;

/** All people. */
@ApplicationScoped
class Persons implements Aggregates<Person> {}
