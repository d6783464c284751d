package org.jembatan.chassis.link;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The stored key of the signatures for one purpose.
 *
 * @param id the purpose
 * @param jwk a symmetric key as a JSON Web Key; a secret
 */
@Document("link_keys")
record LinkKey(@Id String id, String jwk) {}
