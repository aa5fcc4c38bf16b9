package org.samenspel.governance.organization.messaging;

import java.util.List;
import java.util.UUID;
import org.samenspel.governance.organization.RegisteredCode;
import org.samenspel.values.LocalizedText;

/** What we read in partners' events, which tell an organization as it is after the change. */
record OrganizationTold(UUID id, LocalizedText names, List<RegisteredCode> identifiers) {}
