package org.samenspel.plans.measurement;

import java.util.List;
import org.samenspel.plans.indicator.IndicatorsOnDay;

/**
 * Where the indicators of some plans stood on a day.
 *
 * @param all of those that the plans had, each with its parts
 * @param indicators those, and what the plans did without
 */
public record ReadingsOnDay(List<Reading> all, IndicatorsOnDay indicators) {}
