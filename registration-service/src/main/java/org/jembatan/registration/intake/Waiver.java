package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.List;

import org.jembatan.registration.eligibility.Rule;

/**
 * An officer selected the candidate despite rules that they fail. It lasts as long as the application, and for these
 * rules only.
 *
 * @param reason why; it stays with the intake for good
 * @param by the officer's account
 * @param at business time
 */
public record Waiver(List<Rule.Kind> rules, String reason, String by, Instant at) {}
