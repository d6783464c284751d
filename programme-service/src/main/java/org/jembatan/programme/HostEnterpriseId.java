package org.jembatan.programme;

import org.jembatan.chassis.domain.Identifier;

/** An enterprise that participants visit; the same in each edition that visits it. */
public record HostEnterpriseId(String value) implements Identifier {

    public HostEnterpriseId {
        Identifier.canonical(value);
    }
}
