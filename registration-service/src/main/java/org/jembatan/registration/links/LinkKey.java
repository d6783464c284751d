package org.jembatan.registration.links;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The stored key of the links' signatures.
 *
 * @param jwk a symmetric key as a JSON Web Key; a secret
 */
@Document("link_keys")
record LinkKey(@Id String id, String jwk) {}
