package org.jembatan.programme.agenda;

import org.jembatan.programme.HostEnterpriseId;

/** The enterprise that a site visit leads to, by the name under which it does business. */
public record HostEnterprise(HostEnterpriseId id, String name) {}
