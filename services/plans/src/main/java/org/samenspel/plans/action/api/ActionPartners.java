package org.samenspel.plans.action.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.action.Action;

/** The organizations that work on an action and may measure its indicators. */
public record ActionPartners(URI href, List<OrganizationReference> partners) {

    static ActionPartners of(Action action, UUID planId, References references) {
        references.load(action.partners());
        return new ActionPartners(
                URI.create(references.href(ActionResource.class, planId, action.number()) + "/partners"),
                action.partners().stream().map(references::organization).toList());
    }
}
