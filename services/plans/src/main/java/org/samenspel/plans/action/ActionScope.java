package org.samenspel.plans.action;

import java.util.List;
import org.samenspel.values.LocalizedText;

/**
 * What the other features know of an action.
 *
 * @param goals the codes of the operational goals it works on
 */
public record ActionScope(String number, String theme, LocalizedText title, List<String> goals) {}
