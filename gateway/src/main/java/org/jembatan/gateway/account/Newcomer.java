package org.jembatan.gateway.account;

import org.jembatan.gateway.page.Language;

/**
 * What somebody who signs up says of themselves. It is here only until registration has it.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Newcomer(String name, String country, Language language) {}
