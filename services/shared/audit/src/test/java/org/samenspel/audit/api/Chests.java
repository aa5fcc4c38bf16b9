package org.samenspel.audit.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.web.persistence.Aggregates;

@ApplicationScoped
class Chests implements Aggregates<Chest> {}
