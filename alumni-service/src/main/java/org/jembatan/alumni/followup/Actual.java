package org.jembatan.alumni.followup;

import java.math.BigDecimal;

/**
 * How far an indicator of the plan has come.
 *
 * @param indicator its name in the plan
 * @param unit as the plan had it when this was reported, so that a later change of the unit cannot mix two
 */
public record Actual(String indicator, String unit, BigDecimal actual) {}
